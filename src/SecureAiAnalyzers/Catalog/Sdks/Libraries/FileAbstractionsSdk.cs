using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Catalog.Sdks.DotNet;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Libraries;

/// <summary>System.IO.Abstractions: the file system behind interfaces that have its members.</summary>
internal static class FileAbstractionsSdk
{
    private const string Abstractions = "System.IO.Abstractions.";
    private const string FilePaths = Abstractions + "IPath";

    public static SdkCatalog Catalog { get; } = new(
        "System.IO.Abstractions",
        packages: ["Testably.Abstractions.FileSystem.Interface"],
        newestVersion: "11.0.0",
        anchors: ["System.IO.Abstractions"],
        rows:
        [
            .. DotNetFlowSdk.FileOperations(Abstractions + "IFile"),
            .. DotNetFlowSdk.DirectoryOperations(Abstractions + "IDirectory"),
            .. DotNetFlowSdk.FileInfoOperations(Abstractions + "IFileInfo"),
            .. DotNetFlowSdk.DirectoryInfoOperations(Abstractions + "IDirectoryInfo"),
            .. DotNetFlowSdk.FileEffects(Abstractions + "IFile"),
            .. DotNetFlowSdk.FolderEffects(Abstractions + "IDirectory"),
            .. DotNetFlowSdk.FileInfoEffects(Abstractions + "IFileInfo"),
            .. DotNetFlowSdk.FolderInfoEffects(Abstractions + "IDirectoryInfo"),
            .. Members(ApiRole.FileLook, Abstractions + "IFile", "Exists", "ReadAllText", "ReadAllTextAsync"),
            .. Members(ApiRole.FileLook, Abstractions + "IFileSystemInfo", "Exists"),
            .. Effects(EffectKind.DeleteFile, Abstractions + "IFileSystemInfo", "Delete"),
            .. SinkReceiver(SinkKinds.FilePath, Abstractions + "IFileSystemInfo", "Delete", "CreateAsSymbolicLink"),
            .. Sink(SinkKinds.FilePath, Abstractions + "IFileStreamFactory", ["New"], "path"),
            .. Transfer(Abstractions + "IFileInfoFactory", ["New"], from: ["fileName"]),
            .. Transfer(Abstractions + "IDirectoryInfoFactory", ["New"], from: ["path"]),
            .. Types(FlowRole.TextCarrier, FilePaths, Abstractions + "IFileSystemInfo"),
            .. Sanitizer(SinkKinds.FilePath, FilePaths, ["GetFileName", "GetFileNameWithoutExtension", "GetExtension"], "path"),
        ],
        isAiSdk: false);
}
