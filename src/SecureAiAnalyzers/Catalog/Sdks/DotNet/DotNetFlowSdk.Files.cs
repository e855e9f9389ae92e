using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.DotNet;

/// <content>Paths: where files are opened, written and removed, and what is read from files outside the application.</content>
internal static partial class DotNetFlowSdk
{
    private const string File = "System.IO.File";
    private const string Directory = "System.IO.Directory";
    private const string FileSystemInfo = "System.IO.FileSystemInfo";
    private const string FileInfo = "System.IO.FileInfo";
    private const string DirectoryInfo = "System.IO.DirectoryInfo";
    private const string Archive = "System.IO.Compression.ZipFile";
    private const string Tar = "System.Formats.Tar.";

    private static SdkRow[] FileRows =>
    [
        .. FileOperations(File),
        .. DirectoryOperations(Directory),
        .. FileInfoOperations(FileInfo),
        .. DirectoryInfoOperations(DirectoryInfo),
        .. SinkReceiver(SinkKinds.FilePath, FileInfo, "Delete"),
        .. SinkReceiver(SinkKinds.Directory, DirectoryInfo, "Delete"),
        .. SinkReceiver(SinkKinds.FilePath, FileSystemInfo, "CreateAsSymbolicLink"),
        .. Types(FlowRole.TextCarrier, FileSystemInfo),
        .. Parameter(
            ApiRole.StoredValue, File, ["WriteAllText", "WriteAllTextAsync", "AppendAllText", "AppendAllTextAsync"], "contents"),
        Member(ApiRole.StoredValue, "System.Data.Common.DbParameter", "Value"),
        .. Sink(SinkKinds.FilePath, "System.IO.FileStream", [Ctor], "path"),
        .. Sink(SinkKinds.FilePath, "System.IO.StreamReader", [Ctor], "path"),
        .. Sink(SinkKinds.FilePath, "System.IO.StreamWriter", [Ctor], "path"),
        .. Sink(SinkKinds.FilePath, "System.IO.MemoryMappedFiles.MemoryMappedFile", ["CreateFromFile"], "path"),
        .. ArchiveRows,
        .. DocumentFileRows,

        .. OutsideFile(File, ReadingCalls),
        .. OutsideFile("System.IO.StreamReader", [Ctor]),
        .. OutsideFile("System.IO.FileStream", [Ctor]),
    ];

    private static IEnumerable<FlowRow> ArchiveRows =>
    [
        .. Sink(SinkKinds.FilePath, Archive, ["Open", "OpenAsync", "OpenRead", "OpenReadAsync"], "archiveFileName"),
        .. Sink(SinkKinds.FilePath, Archive, ["ExtractToDirectory", "ExtractToDirectoryAsync"], "sourceArchiveFileName"),
        .. Sink(SinkKinds.Directory, Archive, ["ExtractToDirectory", "ExtractToDirectoryAsync"], "destinationDirectoryName"),
        .. Sink(SinkKinds.Directory, Archive, ["CreateFromDirectory", "CreateFromDirectoryAsync"], "sourceDirectoryName"),
        .. Sink(SinkKinds.FilePath, Archive, ["CreateFromDirectory", "CreateFromDirectoryAsync"], "destinationArchiveFileName"),
        .. Sink(SinkKinds.Directory, Archive + "Extensions", ["ExtractToDirectory", "ExtractToDirectoryAsync"], "destinationDirectoryName"),
        .. Sink(SinkKinds.FilePath, Archive + "Extensions", ["ExtractToFile", "ExtractToFileAsync"], "destinationFileName"),
        .. Sink(SinkKinds.FilePath, Archive + "Extensions", ["CreateEntryFromFile", "CreateEntryFromFileAsync"], "sourceFileName"),
        .. Sink(SinkKinds.FilePath, Tar + "TarFile", ["ExtractToDirectory", "ExtractToDirectoryAsync"], "sourceFileName"),
        .. Sink(SinkKinds.Directory, Tar + "TarFile", ["ExtractToDirectory", "ExtractToDirectoryAsync"], "destinationDirectoryName"),
        .. Sink(SinkKinds.Directory, Tar + "TarFile", ["CreateFromDirectory", "CreateFromDirectoryAsync"], "sourceDirectoryName"),
        .. Sink(SinkKinds.FilePath, Tar + "TarFile", ["CreateFromDirectory", "CreateFromDirectoryAsync"], "destinationFileName"),
        .. Sink(SinkKinds.FilePath, Tar + "TarEntry", ["ExtractToFile", "ExtractToFileAsync"], "destinationFileName"),
        .. Sink(SinkKinds.FilePath, Tar + "TarWriter", ["WriteEntry", "WriteEntryAsync"], "fileName"),
    ];

    private static IEnumerable<FlowRow> DocumentFileRows =>
    [
        .. Sink(SinkKinds.FilePath, XmlLinq + "XDocument", ["Load"], "uri"),
        .. Sink(SinkKinds.FilePath, XmlLinq + "XDocument", ["Save"], "fileName"),
        .. Sink(SinkKinds.FilePath, XmlLinq + "XElement", ["Load"], "uri"),
        .. Sink(SinkKinds.FilePath, XmlLinq + "XElement", ["Save"], "fileName"),
        .. Sink(SinkKinds.FilePath, XmlDocument, ["Load", "Save"], "filename"),
        .. Sink(SinkKinds.FilePath, XmlReader, ["Create"], "inputUri"),
        .. Sink(SinkKinds.FilePath, "System.Xml.XmlWriter", ["Create"], "outputFileName"),
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

    private static string[] Listings => ["EnumerateDirectories", "EnumerateFiles", "GetDirectories", "GetFiles"];

    private static string[] DirectoryCalls =>
    [
        .. Listings,
        "CreateDirectory",
        "CreateSymbolicLink",
        "Delete",
        "EnumerateFileSystemEntries",
        "GetFileSystemEntries",
        "SetCurrentDirectory",
    ];

    private static string[] FileInfoOpenings => ["AppendText", "Create", "CreateText", "Open", "OpenRead", "OpenText", "OpenWrite"];

    private static string[] DirectoryInfoListings => [.. Listings, "EnumerateFileSystemInfos", "GetFileSystemInfos"];

    /// <summary>What a class of static methods, or an object that stands for it, does with files by their paths.</summary>
    public static IEnumerable<FlowRow> FileOperations(string type) =>
    [
        .. Sink(SinkKinds.FilePath, type, [.. ReadingCalls, .. FileCalls], "path"),
        .. Sink(SinkKinds.FilePath, type, ["CreateSymbolicLink"], "pathToTarget"),
        .. Sink(SinkKinds.FilePath, type, ["Copy", "Move", "Replace"], "sourceFileName"),
        .. Sink(SinkKinds.FilePath, type, ["Copy", "Move"], "destFileName"),
        .. Sink(SinkKinds.FilePath, type, ["Replace"], "destinationFileName"),
    ];

    /// <summary>The same for folders.</summary>
    public static IEnumerable<FlowRow> DirectoryOperations(string type) =>
    [
        .. Sink(SinkKinds.Directory, type, DirectoryCalls, "path"),
        .. Sink(SinkKinds.Directory, type, ["Move"], "sourceDirName"),
        .. Sink(SinkKinds.Directory, type, ["Move"], "destDirName"),
    ];

    /// <summary>What an object that stands for a file does with it; what is read from the file is not made of its name.</summary>
    public static IEnumerable<FlowRow> FileInfoOperations(string type) =>
    [
        .. SinkReceiver(SinkKinds.FilePath, type, [.. FileInfoOpenings, "CopyTo", "MoveTo", "Replace"]),
        .. Sink(SinkKinds.FilePath, type, ["CopyTo", "MoveTo"], "destFileName"),
        .. Sink(SinkKinds.FilePath, type, ["Replace"], "destinationFileName"),
        .. NoTransfer(type, FileInfoOpenings),
    ];

    /// <summary>The same for folders.</summary>
    public static IEnumerable<FlowRow> DirectoryInfoOperations(string type) =>
    [
        .. SinkReceiver(SinkKinds.Directory, type, [.. DirectoryInfoListings, "Create", "CreateSubdirectory", "MoveTo"]),
        .. Sink(SinkKinds.Directory, type, ["CreateSubdirectory"], "path"),
        .. Sink(SinkKinds.Directory, type, ["MoveTo"], "destDirName"),
        .. NoTransfer(type, DirectoryInfoListings),
    ];

    private static IEnumerable<FlowRow> OutsideFile(string type, string[] members) => Source(FlowLabels.External, type, members)
        .Select(row => row with { Condition = FlowCondition.OutsideFile, Selector = "path" });
}
