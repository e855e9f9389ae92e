#nullable enable
#pragma warning disable

// The public surface of Microsoft.Extensions.VectorData.Abstractions 10.11.0.

namespace Microsoft.Extensions.VectorData
{
    using System;
    using System.Collections.Generic;
    using System.Linq.Expressions;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.Extensions.AI;

    public sealed class AnyTagEqualToFilterClause : FilterClause
    {
        public AnyTagEqualToFilterClause(string fieldName, string value) => throw null!;
        public string FieldName { get; }
        public string Value { get; }
    }

    public static class DistanceFunction
    {
        public const string CosineSimilarity = "CosineSimilarity";
        public const string CosineDistance = "CosineDistance";
        public const string DotProductSimilarity = "DotProductSimilarity";
        public const string NegativeDotProductSimilarity = "NegativeDotProductSimilarity";
        public const string EuclideanDistance = "EuclideanDistance";
        public const string EuclideanSquaredDistance = "EuclideanSquaredDistance";
        public const string HammingDistance = "HammingDistance";
        public const string ManhattanDistance = "ManhattanDistance";
    }

    public sealed class EqualToFilterClause : FilterClause
    {
        public EqualToFilterClause(string fieldName, object value) => throw null!;
        public string FieldName { get; }
        public object Value { get; }
    }

    public abstract class FilterClause;

    public sealed class FilteredRecordRetrievalOptions<TRecord>
    {
        public int Skip { get; set; }
        public Func<OrderByDefinition, OrderByDefinition>? OrderBy { get; set; }
        public bool IncludeVectors { get; set; }

        public sealed class OrderByDefinition
        {
            public IReadOnlyList<SortInfo> Values { get; }
            public OrderByDefinition Ascending(Expression<Func<TRecord, object?>> propertySelector) => throw null!;
            public OrderByDefinition Descending(Expression<Func<TRecord, object?>> propertySelector) => throw null!;

            public sealed class SortInfo
            {
                internal SortInfo() => throw null!;
                public Expression<Func<TRecord, object?>> PropertySelector { get; }
                public bool Ascending { get; }
            }
        }
    }

    public class HybridSearchOptions<TRecord>
    {
        public Expression<Func<TRecord, bool>>? Filter { get; set; }
        public Expression<Func<TRecord, object?>>? VectorProperty { get; set; }
        public Expression<Func<TRecord, object?>>? AdditionalProperty { get; set; }
        public int Skip { get; set; }
        public bool IncludeVectors { get; set; }
        public double? ScoreThreshold { get; set; }
    }

    public interface IKeywordHybridSearchable<TRecord> where TRecord : class
    {
        IAsyncEnumerable<VectorSearchResult<TRecord>> HybridSearchAsync<TInput>(
            TInput searchValue, ICollection<string> keywords, int top, HybridSearchOptions<TRecord>? options = null,
            CancellationToken cancellationToken = default) where TInput : notnull;
        object? GetService(Type serviceType, object? serviceKey = null);
    }

    public interface IVectorSearchable<TRecord> where TRecord : class
    {
        IAsyncEnumerable<VectorSearchResult<TRecord>> SearchAsync<TInput>(
            TInput searchValue, int top, VectorSearchOptions<TRecord>? options = null, CancellationToken cancellationToken = default)
            where TInput : notnull;
        object? GetService(Type serviceType, object? serviceKey = null);
    }

    public static class IndexKind
    {
        public const string Hnsw = "Hnsw";
        public const string Flat = "Flat";
        public const string IvfFlat = "IvfFlat";
        public const string DiskAnn = "DiskAnn";
        public const string QuantizedFlat = "QuantizedFlat";
        public const string Dynamic = "Dynamic";
    }

    public class RecordRetrievalOptions
    {
        public bool IncludeVectors { get; set; }
    }

    public class VectorSearchOptions<TRecord>
    {
        public Expression<Func<TRecord, bool>>? Filter { get; set; }
        public Expression<Func<TRecord, object?>>? VectorProperty { get; set; }
        public int Skip { get; set; }
        public bool IncludeVectors { get; set; }
        public double? ScoreThreshold { get; set; }
    }

    public sealed class VectorSearchResult<TRecord> where TRecord : class
    {
        public VectorSearchResult(TRecord record, double? score) => throw null!;
        public TRecord Record { get; }
        public double? Score { get; }
    }

    public abstract class VectorStore : IDisposable
    {
        public abstract VectorStoreCollection<TKey, TRecord> GetCollection<TKey, TRecord>(
            string name, VectorStoreCollectionDefinition? definition = null) where TKey : notnull where TRecord : class;
        public abstract VectorStoreCollection<object, Dictionary<string, object?>> GetDynamicCollection(
            string name, VectorStoreCollectionDefinition definition);
        public abstract IAsyncEnumerable<string> ListCollectionNamesAsync(CancellationToken cancellationToken = default);
        public abstract Task<bool> CollectionExistsAsync(string name, CancellationToken cancellationToken = default);
        public abstract Task EnsureCollectionDeletedAsync(string name, CancellationToken cancellationToken = default);
        public abstract object? GetService(Type serviceType, object? serviceKey = null);
        protected virtual void Dispose(bool disposing) => throw null!;
        public void Dispose() => throw null!;
    }

    public abstract class VectorStoreCollection<TKey, TRecord> : IVectorSearchable<TRecord>, IDisposable where TKey : notnull
        where TRecord : class
    {
        public abstract string Name { get; }
        public abstract Task<bool> CollectionExistsAsync(CancellationToken cancellationToken = default);
        public abstract Task EnsureCollectionExistsAsync(CancellationToken cancellationToken = default);
        public abstract Task EnsureCollectionDeletedAsync(CancellationToken cancellationToken = default);
        public abstract Task<TRecord?> GetAsync(
            TKey key, RecordRetrievalOptions? options = null, CancellationToken cancellationToken = default);
        public virtual IAsyncEnumerable<TRecord> GetAsync(
            IEnumerable<TKey> keys, RecordRetrievalOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public abstract IAsyncEnumerable<TRecord> GetAsync(
            Expression<Func<TRecord, bool>> filter, int top, FilteredRecordRetrievalOptions<TRecord>? options = null,
            CancellationToken cancellationToken = default);
        public abstract Task DeleteAsync(TKey key, CancellationToken cancellationToken = default);
        public virtual Task DeleteAsync(IEnumerable<TKey> keys, CancellationToken cancellationToken = default) => throw null!;
        public abstract Task UpsertAsync(TRecord record, CancellationToken cancellationToken = default);
        public abstract Task UpsertAsync(IEnumerable<TRecord> records, CancellationToken cancellationToken = default);
        public abstract IAsyncEnumerable<VectorSearchResult<TRecord>> SearchAsync<TInput>(
            TInput searchValue, int top, VectorSearchOptions<TRecord>? options = null, CancellationToken cancellationToken = default)
            where TInput : notnull;
        public abstract object? GetService(Type serviceType, object? serviceKey = null);
        protected virtual void Dispose(bool disposing) => throw null!;
        public void Dispose() => throw null!;
    }

    public sealed class VectorStoreCollectionDefinition
    {
        public IList<VectorStoreProperty> Properties { get; set; }
        public IEmbeddingGenerator? EmbeddingGenerator { get; set; }
    }

    public class VectorStoreCollectionMetadata
    {
        public string? VectorStoreSystemName { get; init; }
        public string? VectorStoreName { get; init; }
        public string? CollectionName { get; init; }
    }

    public abstract class VectorStoreCollectionOptions
    {
        protected VectorStoreCollectionOptions() => throw null!;
        protected VectorStoreCollectionOptions(VectorStoreCollectionOptions? source) => throw null!;
        public VectorStoreCollectionDefinition? Definition { get; set; }
        public IEmbeddingGenerator? EmbeddingGenerator { get; set; }
    }

    [AttributeUsage(AttributeTargets.Property, AllowMultiple = false)]
    public sealed class VectorStoreDataAttribute : Attribute
    {
        public bool IsIndexed { get; init; }
        public bool IsFullTextIndexed { get; init; }
        public string? StorageName { get; init; }
    }

    public sealed class VectorStoreDataProperty : VectorStoreProperty
    {
        public VectorStoreDataProperty(string name, Type? type = null) => throw null!;
        public bool IsIndexed { get; set; }
        public bool IsFullTextIndexed { get; set; }
    }

    public class VectorStoreException : Exception
    {
        public VectorStoreException() => throw null!;
        public VectorStoreException(string? message) => throw null!;
        public VectorStoreException(string? message, Exception? innerException) => throw null!;
        public string? VectorStoreSystemName { get; init; }
        public string? VectorStoreName { get; init; }
        public string? CollectionName { get; init; }
        public string? OperationName { get; init; }
    }

    [AttributeUsage(AttributeTargets.Property, AllowMultiple = false)]
    public sealed class VectorStoreKeyAttribute : Attribute
    {
        public string? StorageName { get; init; }
        public bool IsAutoGenerated { get; set; }
    }

    public sealed class VectorStoreKeyProperty : VectorStoreProperty
    {
        public VectorStoreKeyProperty(string name, Type? type = null) => throw null!;
        public bool? IsAutoGenerated { get; set; }
    }

    public class VectorStoreMetadata
    {
        public string? VectorStoreSystemName { get; init; }
        public string? VectorStoreName { get; init; }
    }

    public abstract class VectorStoreProperty
    {
        internal VectorStoreProperty() => throw null!;
        public string Name { get; set; }
        public string? StorageName { get; set; }
        public Type? Type { get; set; }
        public Dictionary<string, object?>? ProviderAnnotations { get; set; }
    }

    [AttributeUsage(AttributeTargets.Property, AllowMultiple = false)]
    public sealed class VectorStoreVectorAttribute : Attribute
    {
        public VectorStoreVectorAttribute(int dimensions) => throw null!;
        public int Dimensions { get; }
        public string? IndexKind { get; init; }
        public string? DistanceFunction { get; init; }
        public string? StorageName { get; init; }
    }

    public class VectorStoreVectorProperty : VectorStoreProperty
    {
        public VectorStoreVectorProperty(string name, int dimensions) => throw null!;
        public VectorStoreVectorProperty(string name, Type type, int dimensions) => throw null!;
        public IEmbeddingGenerator? EmbeddingGenerator { get; set; }
        public int Dimensions { get; set; }
        public string? IndexKind { get; set; }
        public string? DistanceFunction { get; set; }
        public Type? EmbeddingType { get; set; }
    }

    public class VectorStoreVectorProperty<TInput> : VectorStoreVectorProperty
    {
        public VectorStoreVectorProperty(string propertyName, int dimensions) : base(default!, default!) => throw null!;
    }
}

namespace Microsoft.Extensions.VectorData.ProviderServices
{
    using System;
    using System.Collections.Generic;
    using System.Linq.Expressions;
    using System.Reflection;
    using System.Text.Json;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.Extensions.AI;

    public abstract class CollectionJsonModelBuilder : CollectionModelBuilder
    {
        protected CollectionJsonModelBuilder(CollectionModelBuildingOptions options) : base(default!) => throw null!;
        public virtual CollectionModel Build(
            Type recordType, Type keyType, VectorStoreCollectionDefinition? definition, IEmbeddingGenerator? defaultEmbeddingGenerator,
            JsonSerializerOptions jsonSerializerOptions) => throw null!;
        public virtual CollectionModel BuildDynamic(
            VectorStoreCollectionDefinition definition, IEmbeddingGenerator? defaultEmbeddingGenerator,
            JsonSerializerOptions jsonSerializerOptions) => throw null!;
        protected override void Customize() => throw null!;
    }

    public sealed class CollectionModel
    {
        internal CollectionModel() => throw null!;
        public IReadOnlyList<KeyPropertyModel> KeyProperties { get; }
        public IReadOnlyList<DataPropertyModel> DataProperties { get; }
        public IReadOnlyList<VectorPropertyModel> VectorProperties { get; }
        public IReadOnlyList<PropertyModel> Properties { get; }
        public IReadOnlyDictionary<string, PropertyModel> PropertyMap { get; }
        public bool EmbeddingGenerationRequired { get; }
        public KeyPropertyModel KeyProperty { get; }
        public VectorPropertyModel VectorProperty { get; }
        public TRecord CreateRecord<TRecord>() => throw null!;
        public VectorPropertyModel GetVectorPropertyOrSingle<TRecord>(VectorSearchOptions<TRecord> searchOptions) => throw null!;
        public DataPropertyModel GetFullTextDataPropertyOrSingle<TRecord>(Expression<Func<TRecord, object?>>? expression) => throw null!;
        public PropertyModel GetDataOrKeyProperty<TRecord>(Expression<Func<TRecord, object?>> expression) => throw null!;
    }

    public abstract class CollectionModelBuilder
    {
        protected CollectionModelBuilder(CollectionModelBuildingOptions options) => throw null!;
        protected CollectionModelBuildingOptions Options { get; }
        protected List<KeyPropertyModel> KeyProperties { get; }
        protected List<DataPropertyModel> DataProperties { get; }
        protected List<VectorPropertyModel> VectorProperties { get; }
        protected IEnumerable<PropertyModel> Properties { get; }
        protected Dictionary<string, PropertyModel> PropertyMap { get; }
        protected IEmbeddingGenerator? DefaultEmbeddingGenerator { get; }
        protected Type? KeyType { get; }
        protected virtual IReadOnlyList<EmbeddingGenerationDispatcher> EmbeddingGenerationDispatchers { get; }
        public virtual CollectionModel Build(
            Type recordType, Type keyType, VectorStoreCollectionDefinition? definition,
            IEmbeddingGenerator? defaultEmbeddingGenerator) => throw null!;
        public virtual CollectionModel BuildDynamic(
            VectorStoreCollectionDefinition definition, IEmbeddingGenerator? defaultEmbeddingGenerator) => throw null!;
        protected virtual void ProcessProperty(PropertyInfo? clrProperty, VectorStoreProperty? definitionProperty) => throw null!;
        protected virtual void Customize() => throw null!;
        protected virtual void Validate(Type? type, VectorStoreCollectionDefinition? definition) => throw null!;
        protected virtual void ValidateProperty(PropertyModel propertyModel, VectorStoreCollectionDefinition? definition) => throw null!;
        protected virtual bool SupportsKeyAutoGeneration(Type keyPropertyType) => throw null!;
        protected virtual void ValidateKeyProperty(KeyPropertyModel keyProperty) => throw null!;
        protected abstract bool IsDataPropertyTypeValid(Type type, out string? supportedTypes);
        protected abstract bool IsVectorPropertyTypeValid(Type type, out string? supportedTypes);
    }

    public sealed class CollectionModelBuildingOptions
    {
        public required bool SupportsMultipleVectors { get; init; }
        public required bool RequiresAtLeastOneVector { get; init; }
        public bool UsesExternalSerializer { get; init; }
        public string? ReservedKeyStorageName { get; init; }
    }

    public class DataPropertyModel : PropertyModel
    {
        public DataPropertyModel(string modelName, Type type) : base(default!, default!) => throw null!;
        public bool IsIndexed { get; set; }
        public bool IsFullTextIndexed { get; set; }
        public override string ToString() => throw null!;
    }

    public abstract class EmbeddingGenerationDispatcher
    {
        public abstract Type EmbeddingType { get; }
        public static EmbeddingGenerationDispatcher Create<TEmbedding>() where TEmbedding : Embedding => throw null!;
        public abstract Type? ResolveEmbeddingType(
            VectorPropertyModel vectorProperty, IEmbeddingGenerator embeddingGenerator, Type? userRequestedEmbeddingType);
        public abstract Task<IReadOnlyList<Embedding>> GenerateEmbeddingsAsync(
            VectorPropertyModel vectorProperty, IEnumerable<object?> values, CancellationToken cancellationToken);
        public abstract Task<Embedding> GenerateEmbeddingAsync(
            VectorPropertyModel vectorProperty, object? value, CancellationToken cancellationToken);
        public abstract bool CanGenerateEmbedding(VectorPropertyModel vectorProperty, IEmbeddingGenerator embeddingGenerator);
    }

    public sealed class EmbeddingGenerationDispatcher<TEmbedding> : EmbeddingGenerationDispatcher where TEmbedding : Embedding
    {
        public override Type EmbeddingType { get; }
        public override Type? ResolveEmbeddingType(
            VectorPropertyModel vectorProperty, IEmbeddingGenerator embeddingGenerator, Type? userRequestedEmbeddingType) => throw null!;
        public override bool CanGenerateEmbedding(
            VectorPropertyModel vectorProperty, IEmbeddingGenerator embeddingGenerator) => throw null!;
        public override Task<IReadOnlyList<Embedding>> GenerateEmbeddingsAsync(
            VectorPropertyModel vectorProperty, IEnumerable<object?> values, CancellationToken cancellationToken) => throw null!;
        public override Task<Embedding> GenerateEmbeddingAsync(
            VectorPropertyModel vectorProperty, object? value, CancellationToken cancellationToken) => throw null!;
    }

    public class KeyPropertyModel : PropertyModel
    {
        public KeyPropertyModel(string modelName, Type type) : base(default!, default!) => throw null!;
        public bool IsAutoGenerated { get; set; }
        public string? SerializedKeyName { get; set; }
        public override string ToString() => throw null!;
    }

    public abstract class PropertyModel
    {
        protected PropertyModel(string modelName, Type type) => throw null!;
        public string ModelName { get; set; }
        public string StorageName { get; set; }
        public Type Type { get; set; }
        public PropertyInfo? PropertyInfo { get; set; }
        public Dictionary<string, object?>? ProviderAnnotations { get; set; }
        public bool IsNullable { get; }
        public object? GetValueAsObject(object record) => throw null!;
        public void SetValueAsObject(object record, object? value) => throw null!;
        public T GetValue<T>(object record) => throw null!;
        public void SetValue<T>(object record, T value) => throw null!;
    }

    public static class VectorDataStrings
    {
        public static string GetCollectionWithDictionaryNotSupported { get; }
        public static string IncludeVectorsNotSupportedWithEmbeddingGeneration { get; }
        public static string ConfiguredEmbeddingTypeIsUnsupportedByTheGenerator(
            VectorPropertyModel vectorProperty, Type userRequestedEmbeddingType) => throw null!;
        public static string ConfiguredEmbeddingTypeIsUnsupportedByTheProvider(
            VectorPropertyModel vectorProperty, Type userRequestedEmbeddingType, string supportedVectorTypes) => throw null!;
        public static string EmbeddingGeneratorWithInvalidEmbeddingType(VectorPropertyModel vectorProperty) => throw null!;
        public static string EmbeddingPropertyTypeIncompatibleWithEmbeddingGenerator(VectorPropertyModel vectorProperty) => throw null!;
        public static string DifferentEmbeddingTypeSpecifiedForNativelySupportedType(
            VectorPropertyModel vectorProperty, Type embeddingType) => throw null!;
        public static string IncompatibleEmbeddingGenerator(
            VectorPropertyModel vectorProperty, IEmbeddingGenerator embeddingGenerator, string supportedOutputTypes) => throw null!;
        public static string IncompatibleEmbeddingGeneratorWasConfiguredForInputType(
            Type inputType, Type embeddingGeneratorType) => throw null!;
        public static string InvalidSearchInputAndNoEmbeddingGeneratorWasConfigured(
            Type inputType, string supportedVectorTypes) => throw null!;
        public static string MissingTypeOnPropertyDefinition(VectorStoreProperty property) => throw null!;
        public static string UnsupportedVectorPropertyWithoutEmbeddingGenerator(VectorPropertyModel vectorProperty) => throw null!;
        public static string NonDynamicCollectionWithDictionaryNotSupported(Type dynamicCollectionType) => throw null!;
    }

    public class VectorPropertyModel : PropertyModel
    {
        public VectorPropertyModel(string modelName, Type type) : base(default!, default!) => throw null!;
        public int Dimensions { get; set; }
        public string? IndexKind { get; set; }
        public string? DistanceFunction { get; set; }
        public Type EmbeddingType { get; set; }
        public IEmbeddingGenerator? EmbeddingGenerator { get; set; }
        public EmbeddingGenerationDispatcher? EmbeddingGenerationDispatcher { get; set; }
        public virtual bool CanGenerateEmbedding<TEmbedding>(
            IEmbeddingGenerator embeddingGenerator) where TEmbedding : Embedding => throw null!;
        public virtual Type? ResolveEmbeddingType<TEmbedding>(
            IEmbeddingGenerator embeddingGenerator, Type? userRequestedEmbeddingType) where TEmbedding : Embedding => throw null!;
        public Task<IReadOnlyList<Embedding>> GenerateEmbeddingsAsync(
            IEnumerable<object?> values, CancellationToken cancellationToken) => throw null!;
        public Task<Embedding> GenerateEmbeddingAsync(object? value, CancellationToken cancellationToken) => throw null!;
        public virtual Type[] GetSupportedInputTypes() => throw null!;
        public override string ToString() => throw null!;
    }

    public sealed class VectorPropertyModel<TInput> : VectorPropertyModel
    {
        public VectorPropertyModel(string modelName) : base(default!, default!) => throw null!;
        public override bool CanGenerateEmbedding<TEmbedding>(IEmbeddingGenerator embeddingGenerator) => throw null!;
        public override Type? ResolveEmbeddingType<TEmbedding>(
            IEmbeddingGenerator embeddingGenerator, Type? userRequestedEmbeddingType) => throw null!;
        public override Type[] GetSupportedInputTypes() => throw null!;
    }
}

namespace Microsoft.Extensions.VectorData.ProviderServices.Filter
{
    using System;
    using System.Linq.Expressions;

    public class FilterPreprocessingOptions
    {
        public bool SupportsParameterization { get; init; }
    }

    public abstract class FilterTranslatorBase
    {
        protected CollectionModel Model { get; }
        protected ParameterExpression RecordParameter { get; }
        protected static bool TryMatchContains(
            MethodCallExpression methodCall, out Expression? source, out Expression? item) => throw null!;
        protected Expression PreprocessFilter(
            LambdaExpression lambdaExpression, CollectionModel model, FilterPreprocessingOptions options) => throw null!;
        protected virtual bool TryBindProperty(Expression expression, out PropertyModel? propertyModel) => throw null!;
    }

    public class QueryParameterExpression : Expression
    {
        public QueryParameterExpression(string name, object? value, Type type) => throw null!;
        public string Name { get; }
        public object? Value { get; }
        public override ExpressionType NodeType { get; }
        public override Type Type { get; }
        protected override Expression VisitChildren(ExpressionVisitor visitor) => throw null!;
    }
}
