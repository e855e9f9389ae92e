#nullable enable
#pragma warning disable

using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;

namespace Azure.AI.ContentSafety
{
    public class ContentSafetyClient
    {
        protected ContentSafetyClient() { }
        public ContentSafetyClient(Uri endpoint, AzureKeyCredential credential) { }
        public ContentSafetyClient(Uri endpoint, AzureKeyCredential credential, ContentSafetyClientOptions options) { }
        public ContentSafetyClient(Uri endpoint, TokenCredential credential) { }
        public ContentSafetyClient(Uri endpoint, TokenCredential credential, ContentSafetyClientOptions options) { }
        public virtual Response<AnalyzeImageResult> AnalyzeImage(
            AnalyzeImageOptions options, CancellationToken cancellationToken = default) => throw null!;
        public virtual Response AnalyzeImage(RequestContent content, RequestContext? context = null) => throw null!;
        public virtual Task<Response<AnalyzeImageResult>> AnalyzeImageAsync(
            AnalyzeImageOptions options, CancellationToken cancellationToken = default) => throw null!;
        public virtual Response<AnalyzeTextResult> AnalyzeText(
            AnalyzeTextOptions options, CancellationToken cancellationToken = default) => throw null!;
        public virtual Response AnalyzeText(RequestContent content, RequestContext? context = null) => throw null!;
        public virtual Response<AnalyzeTextResult> AnalyzeText(
            string text, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Response<AnalyzeTextResult>> AnalyzeTextAsync(
            AnalyzeTextOptions options, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Response<AnalyzeTextResult>> AnalyzeTextAsync(
            string text, CancellationToken cancellationToken = default) => throw null!;
    }

    public class BlocklistClient
    {
        protected BlocklistClient() { }
        public BlocklistClient(Uri endpoint, AzureKeyCredential credential) { }
        public BlocklistClient(Uri endpoint, AzureKeyCredential credential, ContentSafetyClientOptions options) { }
        public BlocklistClient(Uri endpoint, TokenCredential credential) { }
        public BlocklistClient(Uri endpoint, TokenCredential credential, ContentSafetyClientOptions options) { }
    }

    public class ContentSafetyClientOptions : ClientOptions
    {
        public ContentSafetyClientOptions(ServiceVersion version = ServiceVersion.V2023_10_01) { }

        public enum ServiceVersion
        {
            V2023_10_01 = 1,
        }
    }

    public class AnalyzeTextOptions
    {
        public AnalyzeTextOptions(string text) { }
        public IList<string> BlocklistNames => throw null!;
        public IList<TextCategory> Categories => throw null!;
        public bool? HaltOnBlocklistHit { get; set; }
        public AnalyzeTextOutputType? OutputType { get; set; }
        public string Text => throw null!;
    }

    public class AnalyzeTextResult
    {
        internal AnalyzeTextResult() { }
        public IReadOnlyList<TextBlocklistMatch> BlocklistsMatch => throw null!;
        public IReadOnlyList<TextCategoriesAnalysis> CategoriesAnalysis => throw null!;
    }

    public class TextBlocklistMatch
    {
        internal TextBlocklistMatch() { }
        public string BlocklistItemId => throw null!;
        public string BlocklistItemText => throw null!;
        public string BlocklistName => throw null!;
    }

    public class TextCategoriesAnalysis
    {
        internal TextCategoriesAnalysis() { }
        public TextCategory Category => throw null!;
        public int? Severity => throw null!;
    }

    public class AnalyzeImageOptions
    {
        public AnalyzeImageOptions(ContentSafetyImageData image) { }
        public ContentSafetyImageData Image => throw null!;
    }

    public class AnalyzeImageResult
    {
        internal AnalyzeImageResult() { }
        public IReadOnlyList<ImageCategoriesAnalysis> CategoriesAnalysis => throw null!;
    }

    public class ImageCategoriesAnalysis
    {
        internal ImageCategoriesAnalysis() { }
        public int? Severity => throw null!;
    }

    public class ContentSafetyImageData
    {
        public ContentSafetyImageData(BinaryData content) { }
        public ContentSafetyImageData(Uri blobUri) { }
    }

    public readonly struct AnalyzeTextOutputType : IEquatable<AnalyzeTextOutputType>
    {
        public AnalyzeTextOutputType(string value) { }
        public static AnalyzeTextOutputType EightSeverityLevels => throw null!;
        public static AnalyzeTextOutputType FourSeverityLevels => throw null!;
        public bool Equals(AnalyzeTextOutputType other) => throw null!;
        public static implicit operator AnalyzeTextOutputType(string value) => throw null!;
    }

    public readonly struct TextCategory : IEquatable<TextCategory>
    {
        public TextCategory(string value) { }
        public static TextCategory Hate => throw null!;
        public static TextCategory SelfHarm => throw null!;
        public static TextCategory Sexual => throw null!;
        public static TextCategory Violence => throw null!;
        public bool Equals(TextCategory other) => throw null!;
        public static implicit operator TextCategory(string value) => throw null!;
        public static bool operator ==(TextCategory left, TextCategory right) => throw null!;
        public static bool operator !=(TextCategory left, TextCategory right) => throw null!;
    }
}
