using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Libraries;

/// <summary>SSH.NET: commands that another machine runs, and files of both machines.</summary>
internal static class SshSdk
{
    private const string Client = "Renci.SshNet.";
    private const string Sftp = Client + "ISftpClient";

    public static SdkCatalog Catalog { get; } = new(
        "SSH.NET",
        packages: ["SSH.NET"],
        newestVersion: "2026.0.0",
        anchors: ["Renci.SshNet"],
        rows:
        [
            .. Sink(SinkKinds.Command, Client + "ISshClient", ["CreateCommand", "RunCommand"], "commandText"),
            .. Effects(EffectKind.RunProgram, Client + "ISshClient", "RunCommand"),
            .. Effects(EffectKind.RunProgram, Client + "SshCommand", "Execute", "ExecuteAsync"),
            .. ChangingClients(EffectKind.ChangeService, Sftp, Client + "ScpClient"),
            .. Sink(SinkKinds.FilePath, Sftp, FileCalls, "path"),
            .. Sink(SinkKinds.FilePath, Sftp, ["RenameFile", "RenameFileAsync"], "oldPath"),
            .. Sink(SinkKinds.FilePath, Sftp, ["RenameFile", "RenameFileAsync"], "newPath"),
            .. Sink(SinkKinds.Directory, Sftp, ["CreateDirectory", "DeleteDirectory", "ListDirectory", "ListDirectoryAsync"], "path"),
            .. Sink(SinkKinds.Directory, Sftp, ["SynchronizeDirectories"], "sourcePath"),
            .. Sink(SinkKinds.Directory, Sftp, ["SynchronizeDirectories"], "destinationPath"),
            .. Sink(SinkKinds.FilePath, Client + "ScpClient", ["Download"], "filename"),
            .. Sink(SinkKinds.FilePath, Client + "ScpClient", ["Download", "Upload"], "fileInfo"),
            .. Sink(SinkKinds.Directory, Client + "ScpClient", ["Download"], "directoryName"),
            .. Sink(SinkKinds.Directory, Client + "ScpClient", ["Download", "Upload"], "directoryInfo"),
            .. Sink(SinkKinds.FilePath, Client + "ScpClient", ["Upload"], "path"),
        ],
        isAiSdk: false);

    private static string[] FileCalls =>
    [
        "AppendAllLines",
        "AppendAllText",
        "AppendText",
        "Create",
        "CreateText",
        "Delete",
        "DeleteAsync",
        "DeleteFile",
        "DeleteFileAsync",
        "DownloadFile",
        "DownloadFileAsync",
        "Open",
        "OpenAsync",
        "OpenRead",
        "OpenText",
        "OpenWrite",
        "ReadAllBytes",
        "ReadAllLines",
        "ReadAllText",
        "ReadLines",
        "UploadFile",
        "UploadFileAsync",
        "WriteAllBytes",
        "WriteAllLines",
        "WriteAllText",
    ];
}
