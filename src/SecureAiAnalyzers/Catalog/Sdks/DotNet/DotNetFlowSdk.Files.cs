using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.DotNet;

/// <content>Paths: where files are opened, written and removed, and what is read from files outside the application.</content>
internal static partial class DotNetFlowSdk
{
    private const string File = "System.IO.File";
    private const string Directory = "System.IO.Directory";
    private const string Archive = "System.IO.Compression.ZipFile";

    private static SdkRow[] FileRows =>
    [
        .. Sink(SinkKinds.FilePath, File, [.. ReadingCalls, .. FileCalls], "path"),
        .. Parameter(
            ApiRole.StoredValue, File, ["WriteAllText", "WriteAllTextAsync", "AppendAllText", "AppendAllTextAsync"], "contents"),
        Member(ApiRole.StoredValue, "System.Data.Common.DbParameter", "Value"),
        .. Sink(SinkKinds.FilePath, File, ["Copy", "Move", "Replace"], "sourceFileName"),
        .. Sink(SinkKinds.FilePath, File, ["Copy", "Move"], "destFileName"),
        .. Sink(SinkKinds.FilePath, File, ["Replace"], "destinationFileName"),
        .. Sink(SinkKinds.Directory, Directory, DirectoryCalls, "path"),
        .. Sink(SinkKinds.Directory, Directory, ["Move"], "sourceDirName"),
        .. Sink(SinkKinds.Directory, Directory, ["Move"], "destDirName"),
        .. Sink(SinkKinds.FilePath, "System.IO.FileStream", [Ctor], "path"),
        .. Sink(SinkKinds.FilePath, "System.IO.StreamReader", [Ctor], "path"),
        .. Sink(SinkKinds.FilePath, "System.IO.StreamWriter", [Ctor], "path"),
        .. Sink(SinkKinds.FilePath, Archive, ["Open", "OpenAsync", "OpenRead", "OpenReadAsync"], "archiveFileName"),
        .. Sink(SinkKinds.FilePath, Archive, ["ExtractToDirectory", "ExtractToDirectoryAsync"], "sourceArchiveFileName"),
        .. Sink(SinkKinds.Directory, Archive, ["ExtractToDirectory", "ExtractToDirectoryAsync"], "destinationDirectoryName"),
        .. Sink(SinkKinds.Directory, Archive, ["CreateFromDirectory", "CreateFromDirectoryAsync"], "sourceDirectoryName"),
        .. Sink(SinkKinds.FilePath, Archive, ["CreateFromDirectory", "CreateFromDirectoryAsync"], "destinationArchiveFileName"),
        .. Sink(SinkKinds.Directory, Archive + "Extensions", ["ExtractToDirectory", "ExtractToDirectoryAsync"], "destinationDirectoryName"),
        .. Sink(SinkKinds.FilePath, Archive + "Extensions", ["ExtractToFile", "ExtractToFileAsync"], "destinationFileName"),
        .. Sink(SinkKinds.FilePath, Archive + "Extensions", ["CreateEntryFromFile", "CreateEntryFromFileAsync"], "sourceFileName"),

        .. OutsideFile(File, ReadingCalls),
        .. OutsideFile("System.IO.StreamReader", [Ctor]),
        .. OutsideFile("System.IO.FileStream", [Ctor]),
        .. Types(FlowRole.TextCarrier, "System.IO.FileSystemInfo"),
    ];

    private static string[] ReadingCalls =>
    [
        "OpenRead",
        "OpenText",
        "ReadAllBytes",
        "ReadAllBytesAsync",
        "ReadAllLines",
        "ReadAllLinesAsync",
        "ReadAllText",
        "ReadAllTextAsync",
        "ReadLines",
        "ReadLinesAsync",
    ];

    private static string[] FileCalls =>
    [
        "AppendAllBytes",
        "AppendAllBytesAsync",
        "AppendAllLines",
        "AppendAllLinesAsync",
        "AppendAllText",
        "AppendAllTextAsync",
        "AppendText",
        "Create",
        "CreateSymbolicLink",
        "CreateText",
        "Delete",
        "Open",
        "OpenHandle",
        "OpenWrite",
        "SetAttributes",
        "SetUnixFileMode",
        "WriteAllBytes",
        "WriteAllBytesAsync",
        "WriteAllLines",
        "WriteAllLinesAsync",
        "WriteAllText",
        "WriteAllTextAsync",
    ];

    private static string[] DirectoryCalls =>
    [
        "CreateDirectory",
        "CreateSymbolicLink",
        "Delete",
        "EnumerateDirectories",
        "EnumerateFileSystemEntries",
        "EnumerateFiles",
        "GetDirectories",
        "GetFileSystemEntries",
        "GetFiles",
        "SetCurrentDirectory",
    ];

    private static IEnumerable<FlowRow> OutsideFile(string type, string[] members) => Source(FlowLabels.External, type, members)
        .Select(row => row with { Condition = FlowCondition.OutsideFile, Selector = "path" });
}
