using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.DotNet;

/// <content>Text, its parts and its encodings.</content>
internal static partial class DotNetFlowSdk
{
    private const string Text = "System.String";
    private const string Builder = "System.Text.StringBuilder";
    private const string TextEncoding = "System.Text.Encoding";
    private const string Regex = "System.Text.RegularExpressions.Regex";
    private const string Uri = "System.Uri";

    private static FlowRow[] TextRows =>
    [
        .. Types(
            FlowRole.TextCarrier,
            Text,
            Builder,
            Builder + "+AppendInterpolatedStringHandler",
            "System.Runtime.CompilerServices.DefaultInterpolatedStringHandler",
            "System.Runtime.CompilerServices.FormattableStringFactory",
            "System.FormattableString",
            "System.Text.CompositeFormat",
            TextEncoding,
            "System.Text.EncodingExtensions",
            "System.StringNormalizationExtensions",
            "System.Globalization.TextInfo",
            "System.Convert",
            "System.Buffers.Text.Base64",
            "System.Buffers.Text.Base64Url",
            Uri,
            "System.UriBuilder",
            "System.IO.Path",
            "System.Net.WebUtility",
            "System.Web.HttpUtility",
            Regex,
            "System.Text.RegularExpressions.Capture"),

        .. Transfer(Text, ["Replace"], from: ["this", "newValue"]),
        .. Transfer(Text, ["Trim", "TrimStart", "TrimEnd"], from: ["this"]),
        .. TransferPart(Text, ["Split"], from: ["this"]),
        .. Transfer(Text, ["CopyTo", "TryCopyTo"], from: ["this"], to: "destination"),
        .. Transfer(Builder, ["Replace"], from: ["newValue"], "this", "return"),
        .. Transfer(Builder, ["Replace"], from: ["this"]),
        .. Transfer(Builder, ["CopyTo"], from: ["this"], to: "destination"),
        .. Transfer(Regex, ["Match", "Matches", "Split", "EnumerateMatches", "EnumerateSplits"], from: ["input"]),
        .. Transfer(Regex, ["Replace"], from: ["input", "replacement"]),
        .. Transfer(Regex, ["Replace"], from: ["input"], to: "evaluator"),
        .. Transfer(Regex, ["Replace"], from: ["evaluator"]),

        .. Transfer(Uri, ["TryCreate"], from: ["uriString"], to: "result"),
        .. TransferPart(Uri, ["TryCreate"], from: ["baseUri", "relativeUri"], to: "result"),
        .. Transfer("System.Convert", ["TryFromBase64String"], from: ["s"], to: "bytes"),
        .. Transfer("System.Convert", ["TryToBase64Chars"], from: ["bytes"], to: "chars"),
        .. Transfer(TextEncoding, ["GetBytes"], from: ["s"], "bytes", "return"),
        .. Transfer(TextEncoding, ["GetBytes", "TryGetBytes"], from: ["chars"], "bytes", "return"),
        .. Transfer(TextEncoding, ["GetChars", "TryGetChars"], from: ["bytes"], "chars", "return"),

        .. Verbatim(Text, ["Clone", "Normalize", "ToCharArray", "ToString", "Trim", "TrimEnd", "TrimStart"], from: "this", "startIndex"),
        .. Verbatim(TextEncoding, ["GetString"], from: "bytes", "index"),
        .. Verbatim("System.Convert", ["ToString"], from: "value"),
        .. Verbatim("System.Convert", ["FromBase64String"], from: "s"),
        .. Verbatim(Uri, [Ctor], from: "uriString"),
        .. Verbatim(Uri, ["AbsoluteUri", "OriginalString", "ToString"], from: "this"),
    ];
}
