using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.EffectKind;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.DotNet;

/// <content>Calls that change something outside of the program, or read what belongs to somebody.</content>
internal static partial class DotNetFlowSdk
{
    private const string HttpMethods = "System.Net.Http.HttpMethod";
    private const string RegistryKey = "Microsoft.Win32.RegistryKey";
    private const string DbCommand = "System.Data.Common.DbCommand";

    private static SdkRow[] EffectRows =>
    [
        .. FileEffects(File),
        .. FolderEffects(Directory),
        .. FileInfoEffects(FileInfo),
        .. FolderInfoEffects(DirectoryInfo),
        .. Effects(DeleteFile, FileSystemInfo, "Delete"),
        .. Effects(WriteFile, "System.IO.FileMode", "Create", "Truncate"),
        .. Effects(WriteFile, "System.IO.FileStream", "SetLength"),
        .. Effects(AddFile, "System.IO.FileMode", "CreateNew", "Append"),
        .. EffectsBy("path", WriteFile, "System.IO.StreamWriter", Ctor),
        .. EffectsBy("fileName", WriteFile, XmlLinq + "XDocument", "Save"),
        .. EffectsBy("fileName", WriteFile, XmlLinq + "XElement", "Save"),
        .. EffectsBy("filename", WriteFile, XmlDocument, "Save"),
        .. Effects(AddFile, Archive, "CreateFromDirectory", "CreateFromDirectoryAsync"),
        .. Effects(WriteFile, Archive, "ExtractToDirectory", "ExtractToDirectoryAsync"),
        .. Effects(WriteFile, Archive + "Extensions", "ExtractToDirectory", "ExtractToDirectoryAsync", "ExtractToFile", "ExtractToFileAsync"),
        .. Effects(WriteFile, Tar + "TarFile", "ExtractToDirectory", "ExtractToDirectoryAsync"),
        .. Members(ApiRole.FileLook, File, [.. ReadingCalls, "Exists"]),
        .. Members(ApiRole.FileLook, FileSystemInfo, "Exists"),
        .. Members(ApiRole.TemporaryPath, "System.IO.Path", "GetTempPath", "GetTempFileName"),
        .. Members(ApiRole.TemporaryPath, Directory, "CreateTempSubdirectory"),
        .. Effects(RunProgram, Process, "Start"),
        .. Effects(EndProgram, Process, "Kill"),
        .. Effects(ChangeSystem, RegistryKey, "CreateSubKey", "DeleteSubKey", "DeleteSubKeyTree", "DeleteValue", "SetValue"),
        .. Effects(ChangeSystem, "Microsoft.Win32.Registry", "SetValue"),
        .. Effects(ChangeData, "System.Data.IDbCommand", "ExecuteNonQuery"),
        .. Effects(ChangeData, DbCommand, "ExecuteNonQueryAsync"),
        .. Effects(QueryData, "System.Data.IDbCommand", "ExecuteScalar", "ExecuteReader"),
        .. Effects(QueryData, DbCommand, "ExecuteScalarAsync", "ExecuteReaderAsync"),
        .. Types(ApiRole.DataQuery, "System.Linq.IQueryable`1"),
        .. Reads(ReadKind.PrivateData, "System.Linq.Queryable", [.. Elements, .. Elements.Select(static name => name + "OrDefault")]),
        .. NetworkEffects,
    ];

    private static string[] Elements => ["ElementAt", "First", "Last", "Single"];

    private static IEnumerable<ApiRow> NetworkEffects =>
    [
        .. Effects(ChangeService, HttpClient, "PutAsync", "PatchAsync"),
        .. Effects(DeleteFromService, HttpClient, "DeleteAsync"),
        .. Effects(Post, HttpClient, "PostAsync"),
        .. Effects(ChangeService, HttpJson, "PutAsJsonAsync", "PatchAsJsonAsync"),
        .. Effects(DeleteFromService, HttpJson, "DeleteFromJsonAsync"),
        .. Effects(Post, HttpJson, "PostAsJsonAsync"),
        .. Effects(ChangeService, HttpMethods, "Put", "Patch"),
        .. Effects(DeleteFromService, HttpMethods, "Delete"),
        .. Effects(Post, HttpMethods, "Post"),
        .. Effects(ChangeService, WebClient, "UploadFile", "UploadFileAsync", "UploadFileTaskAsync"),
        .. Effects(SendMessage, "System.Net.Mail.SmtpClient", "Send", "SendAsync", "SendMailAsync"),
    ];

    /// <summary>What a class of static methods, or an object that stands for it, changes of files.</summary>
    public static IEnumerable<ApiRow> FileEffects(string type) =>
    [
        .. Effects(
            AddFile,
            type,
            "AppendAllBytes",
            "AppendAllBytesAsync",
            "AppendAllLines",
            "AppendAllLinesAsync",
            "AppendAllText",
            "AppendAllTextAsync",
            "AppendText",
            "Copy"),
        .. Effects(
            WriteFile,
            type,
            "Create",
            "CreateText",
            "Move",
            "OpenWrite",
            "Replace",
            "WriteAllBytes",
            "WriteAllBytesAsync",
            "WriteAllLines",
            "WriteAllLinesAsync",
            "WriteAllText",
            "WriteAllTextAsync"),
        .. Effects(DeleteFile, type, "Delete"),
    ];

    /// <summary>The same for folders.</summary>
    public static IEnumerable<ApiRow> FolderEffects(string type) =>
    [
        .. Effects(DeleteFile, type, "Delete"),
        .. Effects(WriteFile, type, "Move"),
        .. Effects(MakeFolder, type, "CreateDirectory"),
    ];

    /// <summary>What an object that stands for a file changes of it.</summary>
    public static IEnumerable<ApiRow> FileInfoEffects(string type) =>
    [
        .. Effects(AddFile, type, "AppendText", "CopyTo"),
        .. Effects(WriteFile, type, "Create", "CreateText", "MoveTo", "OpenWrite", "Replace"),
    ];

    /// <summary>The same for folders.</summary>
    public static IEnumerable<ApiRow> FolderInfoEffects(string type) =>
    [
        .. Effects(WriteFile, type, "MoveTo"),
        .. Effects(MakeFolder, type, "Create", "CreateSubdirectory"),
    ];
}
