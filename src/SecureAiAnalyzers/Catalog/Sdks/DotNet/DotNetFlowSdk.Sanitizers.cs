using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.DotNet;

/// <content>Encoders and hashes, and the uses that their results are right for.</content>
internal static partial class DotNetFlowSdk
{
    private const string WebUtility = "System.Net.WebUtility";
    private const string HttpUtility = "System.Web.HttpUtility";

    /// <summary>What text is right for in which nothing begins a tag or a declaration.</summary>
    private const SinkKinds Markup = SinkKinds.Html | SinkKinds.Xml;

    /// <summary>Where somebody reads the value.</summary>
    private const SinkKinds Readers = SinkKinds.Prompt | SinkKinds.Log | SinkKinds.LogEntry;

    private static FlowRow[] SanitizerRows =>
    [
        Mask(Text, "Replace", "newValue", FlowRow.Receiver),
        Mask(Regex, "Replace", "replacement", "input"),
        .. Sanitizer(SinkKinds.Log | SinkKinds.LogEntry, Text, ["this[]"], FlowRow.Receiver),
        ShortPart(Text, "Substring", "length", FlowRow.Receiver),
        ShortPart(Text, "Remove", "startIndex", FlowRow.Receiver),
        ShortPart("System.MemoryExtensions", "AsSpan", "length", "text"),
        Part(Text, "Substring", "length", FlowRow.Receiver),
        Part(Text, "Remove", "startIndex", FlowRow.Receiver),
        Part("System.MemoryExtensions", "AsSpan", "length", "text"),
        Part("System.Linq.Enumerable", "Take", "count", "source"),
        Encoder(Markup, "HtmlEncoder"),
        Encoder(SinkKinds.Url | Markup, "UrlEncoder"),
        .. Sanitizer(Markup, WebUtility, ["HtmlEncode"], "value"),
        .. Sanitizer(SinkKinds.Url | Markup, WebUtility, ["UrlEncode"], "value"),
        .. Sanitizer(Markup, HttpUtility, ["HtmlEncode", "HtmlAttributeEncode"], "s"),
        .. Sanitizer(Markup, HttpUtility, ["HtmlEncode", "JavaScriptStringEncode"], "value"),
        .. Sanitizer(SinkKinds.Url | Markup, HttpUtility, ["UrlEncode"], "str"),
        .. Transfer(HttpUtility, ["UrlPathEncode"], from: ["str"]),
        .. Sanitizer(SinkKinds.Url | Markup, "System.Uri", ["EscapeDataString"], "stringToEscape"),
        .. Sanitizer(SinkKinds.Url | Markup, "System.Uri", ["EscapeDataString"], "charsToEscape"),
        .. Sanitizer(Markup, "System.Security.SecurityElement", ["Escape"], "str"),
        // What begins a tag or ends a text is escaped, unless the options say otherwise: data in a page or in a script.
        .. Sanitizer(Markup | SinkKinds.Code, JsonSerializer, ["Serialize"], "value"),
        Encoded(XmlLinq + "XElement", Ctor, "content"),
        Encoded(XmlLinq + "XText", Ctor, "value"),
        Encoded(XmlLinq + "XAttribute", Ctor, "value"),
        Encoded(XmlLinq + "XContainer", "Add", "content"),
        Encoded(XmlLinq + "XContainer", "AddFirst", "content"),
        Encoded(XmlLinq + "XContainer", "ReplaceNodes", "content"),
        Encoded(XmlLinq + "XElement", "SetAttributeValue", "value"),
        Encoded(XmlLinq + "XElement", "SetElementValue", "value"),
        Encoded(XmlLinq + "XElement", "SetValue", "value"),
        .. Sanitizer(Markup, XmlLinq + "XElement", ["Value"], FlowRow.Value),
        .. Sanitizer(Markup, XmlLinq + "XAttribute", ["Value"], FlowRow.Value),
        .. Sanitizer(SinkKinds.Sql, "System.Data.Common.DbCommandBuilder", ["QuoteIdentifier"], "unquotedIdentifier"),
        // A webhook keeps its key in path or query; who reads a host learns no secret.
        .. Sanitizer(Readers, Uri, ["Host", "DnsSafeHost", "IdnHost", "Authority", "Scheme"], FlowRow.Receiver),
        .. Sanitizer(Readers, "System.UriBuilder", ["Host", "Scheme"], FlowRow.Receiver),
        .. Sanitizer(SinkKinds.Url | SinkKinds.Endpoint, "System.UriBuilder", ["Path", "Query", "Fragment"], FlowRow.Value),
        // What is left can still be the folder itself or its parent.
        .. Sanitizer(SinkKinds.FilePath | SinkKinds.ModelFile, "System.IO.Path", ["GetFileName", "GetFileNameWithoutExtension", "GetExtension"], "path"),
        .. Sanitizer(SinkKinds.FilePath | SinkKinds.ModelFile, FileInfo, ["Name"], FlowRow.Receiver),
        .. Sanitizer(SinkKinds.FilePath | SinkKinds.ModelFile, FileSystemInfo, ["Extension"], FlowRow.Receiver),

        .. Hashes.SelectMany(hash => Sanitizer(SinkKinds.All, Cryptography + hash, ["HashData", "HashDataAsync"], "source")),
        .. Sanitizer(SinkKinds.All, Cryptography + "CryptographicOperations", ["HashData"], "source"),
        .. Sanitizer(SinkKinds.All, Cryptography + "HashAlgorithm", ["ComputeHash"], "buffer"),
        .. Sanitizer(SinkKinds.All, Cryptography + "HashAlgorithm", ["ComputeHash", "ComputeHashAsync"], "inputStream"),
        .. Sanitizer(SinkKinds.All, Cryptography + "Rfc2898DeriveBytes", ["Pbkdf2"], "password"),
    ];

    /// <summary>Texts in a document, which encodes them when it becomes text itself; sections of data and comments are written as they are.</summary>
    private static FlowRow Encoded(string type, string member, string from) =>
        Sanitizer(Markup, type, [member], from).Single() with { Condition = FlowCondition.EncodedText };

    /// <summary>A text out of which something was taken that others must not read.</summary>
    private static FlowRow Mask(string type, string member, string replacement, string from) =>
        Sanitizer(Readers, type, [member], from).Single() with { Condition = FlowCondition.Mask, Selector = replacement };

    /// <summary>A few characters of a text, of which the rest is not shown.</summary>
    private static FlowRow ShortPart(string type, string member, string length, string from) =>
        Sanitizer(SinkKinds.Log | SinkKinds.LogEntry, type, [member], from).Single() with { Condition = FlowCondition.ShortPart, Selector = length };

    /// <summary>As much of a text as a number says.</summary>
    private static FlowRow Part(string type, string member, string length, string from) =>
        Sanitizer(SinkKinds.Length, type, [member], from).Single() with { Condition = FlowCondition.Part, Selector = length };

    /// <summary>All encoders inherit the member.</summary>
    private static FlowRow Encoder(SinkKinds sinks, string encoder) =>
        Sanitizer(sinks, "System.Text.Encodings.Web.TextEncoder", ["Encode"], "value").Single() with { ReceiverType = "System.Text.Encodings.Web." + encoder };

    private static string[] Hashes =>
        ["MD5", "SHA1", "SHA256", "SHA384", "SHA512", "SHA3_256", "SHA3_384", "SHA3_512", "HMACSHA1", "HMACSHA256", "HMACSHA384", "HMACSHA512"];
}
