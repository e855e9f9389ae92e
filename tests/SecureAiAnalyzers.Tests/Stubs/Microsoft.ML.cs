#nullable enable
#pragma warning disable

using System;
using System.Collections.Generic;
using System.IO;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;
using Microsoft.ML.Transforms.Onnx;

namespace Microsoft.ML
{
    public sealed class MLContext
    {
        public MLContext(int? seed = null) { }
        public ModelOperationsCatalog Model => throw null!;
        public TransformsCatalog Transforms => throw null!;
    }

    public interface ITransformer
    {
    }

    public interface IDataLoader<TSource>
    {
    }

    public sealed class DataViewSchema
    {
        internal DataViewSchema() { }
    }

    public sealed class TransformsCatalog
    {
        internal TransformsCatalog() { }
    }

    public sealed class ModelOperationsCatalog
    {
        internal ModelOperationsCatalog() { }
        public ITransformer Load(Stream stream, out DataViewSchema inputSchema) => throw null!;
        public ITransformer Load(string filePath, out DataViewSchema inputSchema) => throw null!;
        public ITransformer LoadWithDataLoader(Stream stream, out IDataLoader<IMultiStreamSource> loader) => throw null!;
        public ITransformer LoadWithDataLoader(string filePath, out IDataLoader<IMultiStreamSource> loader) => throw null!;
    }

    public static class OnnxCatalog
    {
        public static OnnxScoringEstimator ApplyOnnxModel(
            this TransformsCatalog catalog,
            string modelFile,
            int? gpuDeviceId = null,
            bool fallbackToCpu = false) => throw null!;
        public static OnnxScoringEstimator ApplyOnnxModel(
            this TransformsCatalog catalog,
            Stream modelBytes,
            int? gpuDeviceId = null,
            bool fallbackToCpu = false) => throw null!;
        public static OnnxScoringEstimator ApplyOnnxModel(
            this TransformsCatalog catalog,
            string outputColumnName,
            string inputColumnName,
            string modelFile,
            int? gpuDeviceId = null,
            bool fallbackToCpu = false) => throw null!;
        public static OnnxScoringEstimator ApplyOnnxModel(
            this TransformsCatalog catalog,
            string outputColumnName,
            string inputColumnName,
            Stream modelBytes,
            int? gpuDeviceId = null,
            bool fallbackToCpu = false) => throw null!;
        public static OnnxScoringEstimator ApplyOnnxModel(
            this TransformsCatalog catalog,
            string[] outputColumnNames,
            string[] inputColumnNames,
            string modelFile,
            int? gpuDeviceId = null,
            bool fallbackToCpu = false) => throw null!;
        public static OnnxScoringEstimator ApplyOnnxModel(
            this TransformsCatalog catalog,
            string[] outputColumnNames,
            string[] inputColumnNames,
            Stream modelBytes,
            int? gpuDeviceId = null,
            bool fallbackToCpu = false) => throw null!;
    }

    public static class TensorflowCatalog
    {
        public static TensorFlowModel LoadTensorFlowModel(this ModelOperationsCatalog catalog, string modelLocation) => throw null!;
        public static TensorFlowModel LoadTensorFlowModel(
            this ModelOperationsCatalog catalog, string modelLocation, bool treatOutputAsBatched) => throw null!;
    }
}

namespace Microsoft.ML.Data
{
    public interface IMultiStreamSource
    {
    }
}

namespace Microsoft.ML.Transforms
{
    public sealed class TensorFlowModel
    {
        internal TensorFlowModel() { }
    }
}

namespace Microsoft.ML.Transforms.Onnx
{
    public sealed class OnnxScoringEstimator
    {
        internal OnnxScoringEstimator() { }
    }
}
