using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.DotNet;

/// <content>Files that are downloaded and written, and how their content is checked.</content>
internal static partial class DotNetSdk
{
    private const string File = "System.IO.File";
    private const string HttpContent = "System.Net.Http.HttpContent";
    private const string WebClient = "System.Net.WebClient";
    private const string Cryptography = "System.Security.Cryptography.";

    private static string[] WritingCalls =>
    [
        "Create", "Open", "OpenHandle", "OpenWrite", "WriteAllBytes", "WriteAllBytesAsync", "AppendAllBytes", "AppendAllBytesAsync",
    ];

    private static string[] HashAlgorithms =>
        ["MD5", "SHA1", "SHA256", "SHA384", "SHA512", "SHA3_256", "SHA3_384", "SHA3_512", "HMACSHA256", "HMACSHA384", "HMACSHA512"];

    private static IEnumerable<ApiRow> DownloadRows =>
    [
        .. Members(Download, HttpClient, "GetByteArrayAsync", "GetStreamAsync", "GetAsync", "Send", "SendAsync"),
        .. Members(Download, HttpContent, "ReadAsStream", "ReadAsStreamAsync", "ReadAsByteArrayAsync", "CopyTo", "CopyToAsync"),
        .. Members(Download, WebClient, "DownloadData", "DownloadDataTaskAsync", "OpenRead", "OpenReadTaskAsync"),
        Member(Download, "System.Net.WebResponse", "GetResponseStream"),
        .. Parameter(DownloadedFile, WebClient, ["DownloadFile", "DownloadFileAsync", "DownloadFileTaskAsync"], "fileName"),
        .. Parameter(WrittenFile, File, WritingCalls, "path"),
        .. Parameter(WrittenFile, File, ["Copy", "Move"], "destFileName"),
        Parameter(WrittenFile, File, "Replace", "destinationFileName"),
        Parameter(WrittenFile, "System.IO.FileStream", Ctor, "path"),
    ];

    private static IEnumerable<ApiRow> CheckRows =>
    [
        .. HashAlgorithms.SelectMany(algorithm => Members(ContentHash, Cryptography + algorithm, "HashData", "HashDataAsync")),
        .. Members(ContentHash, Cryptography + "CryptographicOperations", "HashData", "HashDataAsync"),
        .. Members(ContentHash, Cryptography + "HashAlgorithm", "ComputeHash", "ComputeHashAsync"),
        .. Members(ContentHash, Cryptography + "IncrementalHash", "AppendData"),
        .. Members(SignatureCheck, Cryptography + "RSA", "VerifyData", "VerifyHash"),
        .. Members(SignatureCheck, Cryptography + "ECDsa", "VerifyData", "VerifyHash"),
        .. Members(ContentComparison, Cryptography + "CryptographicOperations", "FixedTimeEquals"),
        .. Members(ContentComparison, "System.Linq.Enumerable", "SequenceEqual"),
        .. Members(ContentComparison, "System.MemoryExtensions", "SequenceEqual"),
        .. Members(ContentComparison, "System.String", "Equals", "Compare", "CompareOrdinal"),
        .. Members(ContentComparison, "System.Collections.Generic.IEqualityComparer`1", "Equals"),
    ];
}
