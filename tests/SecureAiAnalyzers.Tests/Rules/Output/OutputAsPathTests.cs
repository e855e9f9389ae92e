using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Tests.References;
using SecureAiAnalyzers.Tests.Rules.Shared;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Output;

public sealed class OutputAsPathTests() : OutputTests(
    RuleTable.OutputAsPath,
    "System.IO.File.Delete([|answer|]);",
    "System.IO.File.WriteAllText([|$\"/data/{input}.txt\"|], \"\");")
{
    private const string Full = Answer + "var root = Path.GetFullPath(\"data\"); var full = Path.GetFullPath(Path.Combine(root, answer)); ";

    [Theory]
    [InlineData("File.ReadAllText([|answer|]);")]
    [InlineData("if (answer.Contains(\"..\")) return; File.ReadAllText([|\"/\" + answer|]);")]
    [InlineData("if (answer.Contains(\"..\")) return; File.ReadAllText([|Path.Combine(\"data\", answer)|]);")]
    [InlineData("if (answer.Contains(\"../\")) return; File.ReadAllText([|\"data/\" + answer|]);")]
    [InlineData("if (answer.Contains(\"..\")) File.ReadAllText([|\"data/\" + answer|]);")]
    [InlineData("await File.WriteAllBytesAsync([|Path.Combine(\"data\", answer)|], []);")]
    [InlineData("File.Copy([|answer|], [|answer + \".old\"|]);")]
    [InlineData("File.CreateSymbolicLink(\"current\", [|answer|]);")]
    [InlineData("foreach (var line in File.ReadLines([|$\"data/{answer}\"|])) Console.WriteLine(line);")]
    [InlineData("using var stream = new FileStream([|answer|], FileMode.Open);")]
    [InlineData("using var reader = new StreamReader([|answer|]);")]
    [InlineData("using var writer = new StreamWriter([|answer|], append: true);")]
    [InlineData("using var map = System.IO.MemoryMappedFiles.MemoryMappedFile.CreateFromFile([|answer|]);")]
    [InlineData("Directory.CreateDirectory([|answer|]);")]
    [InlineData("Directory.Delete([|Path.Combine(\"data\", answer)|], recursive: true);")]
    [InlineData("Directory.Delete([|Path.Combine(\"data\", Path.GetFileName(answer))|], recursive: true);")]
    [InlineData("Directory.GetFiles([|answer|], \"*.txt\");")]
    [InlineData("Directory.Move(\"data\", [|answer|]);")]
    [InlineData("[|new FileInfo(answer)|].Delete();")]
    [InlineData("var info = new FileInfo(answer); using var stream = [|info|].OpenRead();")]
    [InlineData("var info = new FileInfo(Path.Combine(\"data\", answer)); if (info.Exists) [|info|].MoveTo(\"old\");")]
    [InlineData("new FileInfo(\"data.txt\").CopyTo([|answer|]);")]
    [InlineData("var folder = new DirectoryInfo(answer); foreach (var file in [|folder|].EnumerateFiles()) using (file.OpenRead()) { }")]
    [InlineData("new DirectoryInfo(\"data\").CreateSubdirectory([|answer|]);")]
    [InlineData("System.IO.Compression.ZipFile.ExtractToDirectory([|answer|], \"data\");")]
    [InlineData("System.IO.Compression.ZipFile.ExtractToDirectory(\"data.zip\", [|answer|]);")]
    [InlineData("System.IO.Compression.ZipFileExtensions.ExtractToFile(The<System.IO.Compression.ZipArchiveEntry>(), [|answer|]);")]
    [InlineData("System.Formats.Tar.TarFile.ExtractToDirectory(\"data.tar\", [|answer|], overwriteFiles: false);")]
    [InlineData("await The<System.Formats.Tar.TarEntry>().ExtractToFileAsync([|answer|], overwrite: true);")]
    [InlineData("System.Xml.Linq.XDocument.Load([|answer|]);")]
    [InlineData("The<System.Xml.XmlDocument>().Save([|answer|]);")]
    [InlineData("System.Xml.XmlWriter.Create([|answer|]);")]
    [InlineData("Results.File([|answer|]);")]
    [InlineData("TypedResults.PhysicalFile([|answer|]);")]
    [InlineData("The<ControllerBase>().PhysicalFile([|answer|], \"text/plain\");")]
    [InlineData("The<Microsoft.AspNetCore.Mvc.RazorPages.PageModel>().PhysicalFile([|answer|], \"text/plain\");")]
    [InlineData("_ = new PhysicalFileResult([|answer|], \"text/plain\");")]
    [InlineData("answer.Split('\\n').ToList().ForEach([|File.Delete|]);")]
    [InlineData("Array.ForEach(answer.Split('\\n'), [|File.Delete|]);")]
    [InlineData("var texts = answer.Split('\\n').Select([|File.ReadAllText|]).ToArray();")]
    [InlineData("Action<string> delete = [|File.Delete|]; delete(answer);")]
    [InlineData("await The<HttpResponse>().SendFileAsync([|answer|]);")]
    [InlineData("await The<DataContent>().SaveToAsync([|answer|]);")]
    public Task Reports_output_in_each_operation(string statements) => VerifyAsync(Answer + statements);

    [Theory]
    [InlineData("The<System.IO.Abstractions.IFileSystem>().File.WriteAllText([|answer|], \"\");", "Testably.Abstractions.FileSystem.Interface")]
    [InlineData("The<System.IO.Abstractions.IFileSystem>().Directory.Delete([|answer|]);", "Testably.Abstractions.FileSystem.Interface")]
    [InlineData("var info = The<System.IO.Abstractions.IFileSystem>().FileInfo.New(answer); [|info|].Delete();", "Testably.Abstractions.FileSystem.Interface")]
    [InlineData("using var stream = The<System.IO.Abstractions.IFileSystem>().FileStream.New([|answer|], FileMode.Open);", "Testably.Abstractions.FileSystem.Interface")]
    [InlineData("await The<Microsoft.Playwright.IPage>().ScreenshotAsync(new() { Path = [|answer|] });", "Microsoft.Playwright")]
    [InlineData("await The<Microsoft.Playwright.IDownload>().SaveAsAsync([|answer|]);", "Microsoft.Playwright")]
    [InlineData("The<Renci.SshNet.SftpClient>().DownloadFile([|answer|], Stream.Null);", "SSH.NET")]
    [InlineData("The<Renci.SshNet.ScpClient>().Upload([|new FileInfo(answer)|], \"/in/report.txt\");", "SSH.NET")]
    public Task Reports_output_in_each_library(string statements, string packages) => VerifyAsync(Answer + statements, packages);

    [Theory]
    [InlineData("var files = The<System.IO.Abstractions.IFileSystem>(); files.File.Delete(files.Path.Combine(\"data\", files.Path.GetFileName(answer)));", "Testably.Abstractions.FileSystem.Interface")]
    [InlineData("var files = The<System.IO.Abstractions.IFileSystem>(); var full = files.Path.GetFullPath(files.Path.Combine(\"/data\", answer)); if (full.StartsWith(\"/data/\")) files.File.Delete(full);", "Testably.Abstractions.FileSystem.Interface")]
    [InlineData("The<Renci.SshNet.SftpClient>().DownloadFile(\"/in/\" + Path.GetFileName(answer), Stream.Null);", "SSH.NET")]
    public Task DoesNotReport_checked_path_in_a_library(string statements, string packages) => VerifyAsync(Answer + statements, packages);

    [Theory]
    [InlineData("File.WriteAllText(\"data/answer.txt\", answer);")]
    [InlineData("File.WriteAllText(Path.Combine(\"data\", Path.GetFileName(answer)), \"\");")]
    [InlineData("File.WriteAllText($\"data/{Guid.NewGuid()}{Path.GetExtension(answer)}\", \"\");")]
    [InlineData("File.ReadAllText(new FileInfo(answer).Name);")]
    [InlineData("if (Path.GetFileName(answer) != answer) return; File.ReadAllText(Path.Combine(\"data\", answer));")]
    [InlineData("if (!string.Equals(answer, Path.GetFileName(answer), StringComparison.Ordinal)) throw new ArgumentException(); File.Delete(\"data/\" + answer);")]
    [InlineData("if (!Guid.TryParse(answer, out var id)) return; File.Delete($\"data/{id}.txt\");")]
    [InlineData("File.Delete($\"data/{int.Parse(answer)}.txt\");")]
    [InlineData("if (answer is \"a.txt\" or \"b.txt\") File.ReadAllText(answer);")]
    [InlineData("var names = Directory.GetFiles(\"data\").Select(Path.GetFileName).ToHashSet(); if (names.Contains(answer)) File.ReadAllText(Path.Combine(\"data\", answer));")]
    [InlineData("var file = Directory.EnumerateFiles(\"data\").FirstOrDefault(path => Path.GetFileName(path) == answer); if (file != null) File.ReadAllText(file);")]
    [InlineData("if (!Directory.GetFiles(\"data\").Any(path => path == answer)) return; File.ReadAllText(answer);")]
    [InlineData("if (!Regex.IsMatch(answer, \"^[a-z0-9-]+$\")) return; File.ReadAllText($\"data/{answer}.txt\");")]
    [InlineData("if (!answer.All(char.IsLetterOrDigit)) return; Directory.CreateDirectory(\"data/\" + answer);")]
    [InlineData("File.Delete(\"data/\" + Regex.Replace(answer, \"[^a-z0-9]\", \"_\"));")]
    [InlineData("foreach (var file in (await client.GetResponseAsync(\"hello\")).Messages.SelectMany(m => m.Contents).OfType<HostedFileContent>()) File.Create(file.FileId + \".bin\");")]
    [InlineData("if (answer.Contains(\"..\")) return; File.ReadAllText(\"data/\" + answer);")]
    [InlineData("if (answer.Contains(\"..\") || answer.Length > 99) throw new ArgumentException(); File.ReadAllText($\"{AppContext.BaseDirectory}docs/{answer}.txt\");")]
    [InlineData("if (File.Exists(answer)) Console.WriteLine(\"there\");")]
    [InlineData("var info = new FileInfo(answer); Console.WriteLine(info.Length);")]
    [InlineData("foreach (var delete in new[] { (Action<string>)File.Delete }) delete(\"data.txt\"); Console.WriteLine(answer);")]
    [InlineData("answer.Split('\\n').Select(Path.GetFileName).Select(name => \"data/\" + name).ToList().ForEach(File.Delete);")]
    [InlineData("string[] names = [\"a.txt\", \"b.txt\"]; Array.ForEach(names, File.Delete); Console.WriteLine(answer);")]
    public Task DoesNotReport_known_or_harmless_name(string statements) => VerifyAsync(Answer + statements);

    [Theory]
    [InlineData("File.ReadAllText(\"data/\" + string.Join(\"_\", answer.Split(Path.GetInvalidFileNameChars())));")]
    [InlineData("File.ReadAllText(\"data/\" + string.Concat(answer.Split(Path.GetInvalidFileNameChars(), StringSplitOptions.RemoveEmptyEntries)));")]
    [InlineData("foreach (var c in Path.GetInvalidFileNameChars()) answer = answer.Replace(c, '_'); File.ReadAllText(\"data/\" + answer);")]
    [InlineData("foreach (var c in Path.GetInvalidFileNameChars()) { answer = answer.Replace(c.ToString(), \"\"); } File.ReadAllText(\"data/\" + answer);")]
    [InlineData("var invalid = Path.GetInvalidFileNameChars(); File.ReadAllText(\"data/\" + new string(answer.Where(c => !invalid.Contains(c)).ToArray()));")]
    [InlineData("var invalid = Path.GetInvalidFileNameChars().ToHashSet(); File.ReadAllText(\"data/\" + string.Concat(answer.Select(c => invalid.Contains(c) ? '_' : c)));")]
    [InlineData("var invalid = Path.GetInvalidFileNameChars().Concat(['.', ' ']).ToArray(); File.ReadAllText(\"data/\" + new string(answer.Select(c => Array.IndexOf(invalid, c) >= 0 ? '-' : c).ToArray()));")]
    [InlineData("File.ReadAllText(\"data/\" + Path.GetInvalidFileNameChars().Aggregate(answer, (name, c) => name.Replace(c, '_')));")]
    [InlineData("foreach (var name in answer.Split(',').Select(Path.GetFileName)) File.ReadAllText(\"data/\" + name);")]
    [InlineData("if (answer.IndexOfAny(Path.GetInvalidFileNameChars()) >= 0) throw new ArgumentException(); File.ReadAllText(\"data/\" + answer);")]
    [InlineData("File.ReadAllText(\"data/\" + new string(answer.Select(c => char.IsLetterOrDigit(c) ? c : '-').ToArray()));")]
    [InlineData("var invalid = Path.GetInvalidFileNameChars(); var kept = new char[answer.Length]; var i = 0; foreach (var c in answer) kept[i++] = Array.IndexOf(invalid, c) >= 0 ? '_' : c; File.ReadAllText(\"data/\" + new string(kept));")]
    [InlineData("var kept = new StringBuilder(); foreach (var c in answer) kept.Append(char.IsLetterOrDigit(c) ? c : '_'); File.ReadAllText(\"data/\" + kept);")]
    [InlineData("File.ReadAllText(\"data/\" + answer.Replace('/', '_').Replace('\\\\', '_').Replace(':', '_'));")]
    public Task DoesNotReport_name_without_invalid_characters(string statements) => VerifyAsync(Answer + statements);

    [Theory]
    [InlineData("File.ReadAllText([|\"data/\" + string.Join(\"_\", answer.Split(' '))|]);")]
    [InlineData("foreach (var c in Path.GetInvalidPathChars()) answer = answer.Replace(c, '_'); File.ReadAllText([|\"data/\" + answer|]);")]
    [InlineData("foreach (var c in Path.GetInvalidFileNameChars()) answer.Replace(c, '_'); File.ReadAllText([|\"data/\" + answer|]);")]
    [InlineData("foreach (var c in Path.GetInvalidFileNameChars()) answer = answer.Replace(c, '/'); File.ReadAllText([|\"data/\" + answer|]);")]
    [InlineData("File.ReadAllText([|\"data/\" + new string(answer.Select(c => char.IsUpper(c) ? '-' : c).ToArray())|]);")]
    [InlineData("File.ReadAllText([|\"data/\" + answer.Replace(\"..\", \"\")|]);")]
    [InlineData("if (answer.IndexOfAny(Path.GetInvalidPathChars()) >= 0) return; File.ReadAllText([|\"data/\" + answer|]);")]
    [InlineData("if (!File.Exists(answer)) return; File.ReadAllText([|answer|]);")]
    [InlineData("if (!answer.EndsWith(\".txt\")) return; File.ReadAllText([|answer|]);")]
    [InlineData("if (Path.GetExtension(answer) != \".txt\") return; File.ReadAllText([|answer|]);")]
    [InlineData("if (answer.Contains(\"..\")) return; File.ReadAllText([|Path.Combine(\"data\", answer)|]);")]
    [InlineData("if (Path.IsPathRooted(answer)) return; File.ReadAllText([|Path.Combine(\"data\", answer)|]);")]
    public Task Reports_name_that_is_not_checked_enough(string statements) => VerifyAsync(Answer + statements);

    [Theory]
    [InlineData("if (full.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal)) File.ReadAllText(full);")]
    [InlineData("if (!full.StartsWith(root + \"/\")) throw new ArgumentException(); File.ReadAllText(full);")]
    [InlineData("if (!full.StartsWith($\"{root}{Path.DirectorySeparatorChar}\")) return; Directory.Delete(full, true);")]
    [InlineData("root += Path.DirectorySeparatorChar; if (!full.StartsWith(root)) return; File.Delete(full);")]
    [InlineData("if (!root.EndsWith(Path.DirectorySeparatorChar)) root += Path.DirectorySeparatorChar; if (!full.StartsWith(root)) return; File.Delete(full);")]
    [InlineData("var folder = Path.EndsInDirectorySeparator(root) ? root : root + Path.DirectorySeparatorChar; if (!full.StartsWith(folder)) return; File.Delete(full);")]
    [InlineData("if (full != root && !full.StartsWith(root + Path.DirectorySeparatorChar)) return; Directory.GetFiles(full);")]
    [InlineData("if (!full.StartsWith(\"/srv/data/\", StringComparison.Ordinal)) return; File.Delete(full);")]
    [InlineData("if (!full.StartsWith(AppContext.BaseDirectory)) return; File.Delete(full);")]
    [InlineData("if (!full.StartsWith(Path.GetTempPath())) return; File.Delete(full);")]
    [InlineData("if (!full.StartsWith(root + Path.DirectorySeparatorChar)) return; File.Delete(Path.Combine(root, answer));")]
    [InlineData("var relative = Path.GetRelativePath(root, full); if (relative.StartsWith(\"..\") || Path.IsPathRooted(relative)) return; File.Delete(full);")]
    [InlineData("if (Path.GetRelativePath(root, full).StartsWith(\"..\", StringComparison.Ordinal)) throw new ArgumentException(); File.Delete(full);")]
    [InlineData("var relative = Path.GetRelativePath(root, full); if (relative == \"..\" || relative.StartsWith(\"../\")) return; File.Delete(full);")]
    [InlineData("var relative = Path.GetRelativePath(root, full); if (relative.StartsWith($\"..{Path.DirectorySeparatorChar}\")) return; File.Delete(full);")]
    [InlineData("if (answer.Contains(\"..\") || Path.IsPathRooted(answer)) return; File.Delete(Path.Combine(root, answer));")]
    [InlineData("if (Path.IsPathFullyQualified(answer)) return; if (answer.Contains(\"..\")) return; File.Delete(Path.Combine(root, answer));")]
    public Task DoesNotReport_path_that_is_checked_to_stay_in_a_folder(string statements) => VerifyAsync(Full + statements);

    [Theory]
    [InlineData("if (full.StartsWith(root)) File.ReadAllText([|full|]);")]
    [InlineData("if (!full.StartsWith(\"/srv/data\")) return; File.ReadAllText([|full|]);")]
    [InlineData("if (!full.StartsWith(Path.Combine(AppContext.BaseDirectory, \"data\"))) return; File.ReadAllText([|full|]);")]
    [InlineData("var path = Path.Combine(root, answer); if (!path.StartsWith(root + Path.DirectorySeparatorChar)) return; File.ReadAllText([|path|]);")]
    [InlineData("if (full.StartsWith(root + Path.DirectorySeparatorChar)) Console.WriteLine(); File.ReadAllText([|full|]);")]
    [InlineData("if (full.StartsWith(root + Path.DirectorySeparatorChar)) return; File.ReadAllText([|full|]);")]
    [InlineData("if (!full.Contains(root)) return; File.ReadAllText([|full|]);")]
    [InlineData("var relative = Path.GetRelativePath(root, full); if (!relative.StartsWith(\"..\")) return; File.ReadAllText([|full|]);")]
    [InlineData("var relative = Path.GetRelativePath(root, full); if (relative.StartsWith(\"/\")) return; File.ReadAllText([|full|]);")]
    public Task Reports_path_that_is_not_checked_to_stay_in_a_folder(string statements) => VerifyAsync(Full + statements);

    [Theory]
    [InlineData("if (allowed.Count == 0) return;")]
    [InlineData("if (allowed.Count is 0) return;")]
    [InlineData("if (allowed is []) return;")]
    [InlineData("if (!allowed.Any()) return;")]
    [InlineData("if (!(allowed.Count > 0)) return;")]
    public Task DoesNotReport_path_that_is_checked_where_folders_are_listed(string unset) => VerifyFileAsync(ListedFolders(unset, "full", "path"));

    [Theory]
    [InlineData("if (file.Length == 0) return;", "full", "[|path|]")]
    [InlineData("if (other.Count == 0) return;", "full", "[|path|]")]
    [InlineData("if (allowed.Count > 0) return;", "full", "[|path|]")]
    [InlineData("if (allowed.Count == 0) return;", "name", "[|path|]")]
    public Task Reports_path_of_which_the_listed_folders_tell_nothing(string unset, string tested, string path) =>
        VerifyFileAsync(ListedFolders(unset, tested, path));

    private static string ListedFolders(string unset, string tested, string path) => $$"""
        public sealed class FolderOptions { public List<string> Allowed { get; set; } = []; public List<string> Other { get; set; } = []; }

        public static class Folders
        {
            public static string Resolve(string path, IReadOnlyList<string> allowed, IReadOnlyList<string> other)
            {
                var full = Path.GetFullPath(path);
                Check(full, allowed, other);
                return full;
            }

            private static void Check(string file, IReadOnlyList<string> allowed, IReadOnlyList<string> other)
            {
                {{unset}}
                var full = Path.GetFullPath(file);
                var name = Path.GetFileName(file);
                foreach (var folder in allowed)
                {
                    var root = folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar;
                    if ({{tested}}.StartsWith(root, StringComparison.Ordinal))
                        return;
                }

                throw new ArgumentException("The path is outside of the allowed folders.");
            }
        }

        public class Tools(FolderOptions options)
        {
            public AIFunction Save => AIFunctionFactory.Create(SaveAsync);

            private async Task<string> SaveAsync(string path, string text)
            {
                Folders.Resolve(path, options.Allowed, options.Other);
                await File.WriteAllTextAsync({{path}}, text);
                return "saved";
            }
        }
        """;

    [Theory]
    [InlineData("var (ok, path) = Try(name); if (!ok) return; File.Delete(path);")]
    [InlineData("var (ok, path) = await TryAsync(name); if (ok) File.Delete(path);")]
    [InlineData("var (ok, path) = await TryAsync(name).ConfigureAwait(false); if (ok is false) throw new ArgumentException(); File.Delete(path);")]
    [InlineData("var result = Try(name); if (!result.Ok) throw new ArgumentException(); File.Delete(result.Path);")]
    [InlineData("var result = Try(name); if (result.Item1) File.Delete(result.Item2);")]
    [InlineData("var (path, error) = TryWithReason(name); if (error is not null) return; File.Delete(path!);")]
    [InlineData("var (path, error) = TryWithReason(name); if (error != null) throw new ArgumentException(error); File.Delete(path!);")]
    [InlineData("var path = Find(name); if (path is null) return; File.Delete(path);")]
    [InlineData("var result = Check(name); if (!result.IsInside) return; File.Delete(result.Path);")]
    [InlineData("var result = CheckByFactory(name); if (!result.IsInside) return; File.Delete(result.Path);")]
    [InlineData("var result = CheckByInitializer(name); if (result.IsInside) File.Delete(result.Path);")]
    [InlineData("var (inside, path) = Check(name); if (!inside) return; File.Delete(path);")]
    [InlineData("if (!string.IsNullOrEmpty(name)) Ensure(name); File.Delete(name ?? \"notes.txt\");")]
    [InlineData("if (name is not null) Ensure(name); File.Delete(name ?? \"notes.txt\");")]
    [InlineData("if (!string.IsNullOrWhiteSpace(name)) { EnsureAll(name, \"name\"); } File.Delete(name);")]
    public Task DoesNotReport_path_that_a_helper_tells_to_be_right(string statements) => VerifyFileAsync(WithHelpers(statements));

    [Theory]
    [InlineData("var (ok, path) = Try(name); if (ok) return; File.Delete([|path|]);")]
    [InlineData("var (ok, path) = Try(name); if (!ok) Console.WriteLine(); File.Delete([|path|]);")]
    [InlineData("var (ok, path) = Try(name); if (!ok) return; path = name; File.Delete([|path|]);")]
    [InlineData("var (ok, path) = Exists(name); if (!ok) return; File.Delete([|path|]);")]
    [InlineData("var (ok, path) = Try(name); if (!ok) return; File.Delete([|name|]);")]
    [InlineData("var result = Try(name); result = Exists(name); if (!result.Ok) return; File.Delete([|result.Path|]);")]
    [InlineData("var (path, error) = TryWithReason(name); if (error is null) return; File.Delete([|path|]!);")]
    [InlineData("var result = Check(name); if (result.IsInside) return; File.Delete([|result.Path|]);")]
    [InlineData("var result = Check(name); if (result.Path is null) return; File.Delete([|result.Path|]);")]
    [InlineData("if (string.IsNullOrEmpty(name)) Ensure(name); File.Delete([|name|]);")]
    public Task Reports_path_of_which_a_helper_tells_nothing(string statements) => VerifyFileAsync(WithHelpers(statements));

    [Theory]
    [InlineData("if (!folders.Any(folder => full.StartsWith(folder + Path.DirectorySeparatorChar))) return; File.Delete(full);")]
    [InlineData("if (folders.All(folder => !full.StartsWith(folder + Path.DirectorySeparatorChar))) return; File.Delete(full);")]
    [InlineData("if (!folders.Exists(folder => full.StartsWith(folder + Path.DirectorySeparatorChar))) throw new ArgumentException(); File.Delete(answer);")]
    [InlineData("if (folders.FirstOrDefault(folder => full.StartsWith(folder + \"/\")) is null) return; File.Delete(full);")]
    public Task DoesNotReport_path_that_begins_with_one_of_the_folders(string statements) => VerifyAsync(Full + Folders + statements);

    [Theory]
    [InlineData("if (!folders.All(folder => full.StartsWith(folder + Path.DirectorySeparatorChar))) return; File.Delete([|full|]);")]
    [InlineData("if (folders.Any(folder => full.StartsWith(folder + Path.DirectorySeparatorChar))) return; File.Delete([|full|]);")]
    [InlineData("if (!folders.Any(folder => full.StartsWith(folder))) return; File.Delete([|full|]);")]
    [InlineData("if (!folders.Any(folder => folder.StartsWith(full + \"/\"))) return; File.Delete([|full|]);")]
    public Task Reports_path_that_need_not_begin_with_one_of_the_folders(string statements) => VerifyAsync(Full + Folders + statements);

    [Theory]
    [InlineData("File.Delete(Normalized(name));")]
    [InlineData("if (!TryResolve(name, out var full, out var error)) throw new ArgumentException(error); File.Delete(full);")]
    [InlineData("var result = Validate(name); if (!result.Success) return; File.Delete(result.Data ?? name);")]
    [InlineData("var result = Validate(name); if (!result.Success) return; File.Delete(name);")]
    [InlineData("var full = Path.GetFullPath(name); if (!Roots.Any(root => IsWithin(full, root))) return; File.Delete(name);")]
    public Task DoesNotReport_path_that_functions_compare_without_its_end(string statements) => VerifyFileAsync(WithComparisons(statements));

    [Theory]
    [InlineData("if (!TryLoose(name, out var full)) return; File.Delete([|full|]);")]
    [InlineData("var result = Validate(name); File.Delete([|result.Data ?? name|]);")]
    [InlineData("var result = Validate(name); if (result.Success) return; File.Delete([|name|]);")]
    [InlineData("var full = Path.GetFullPath(Path.Combine(\"/srv\", name)); if (!Roots.Any(root => IsWithin(full, root))) return; File.Delete([|name + \".txt\"|]);")]
    public Task Reports_path_that_functions_compare_loosely(string statements) => VerifyFileAsync(WithComparisons(statements));

    private static string WithComparisons(string statements) => $$"""
        public sealed class Result
        {
            public bool Success { get; set; }
            public string? Data { get; set; }
            public string? Error { get; set; }

            public static Result Of(string data) => new() { Success = true, Data = data };
            public static Result Failed(string error) => new() { Success = false, Error = error };
        }

        public class Tools
        {
            private static readonly List<string> Roots = [];

            private static string Root => Environment.GetEnvironmentVariable("NOTES_ROOT") ?? Directory.GetCurrentDirectory();

            public AIFunction Remove => AIFunctionFactory.Create(RemoveAsync);

            private async Task RemoveAsync(string name)
            {
                {{statements}}
                await Task.Yield();
            }

            private static string Normalized(string path)
            {
                var full = Path.GetFullPath(path);
                var root = Root;
                var folder = root.TrimEnd(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar) + Path.DirectorySeparatorChar;
                var normalized = full.TrimEnd(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
                var isWithin = normalized.Equals(root.TrimEnd(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar), StringComparison.Ordinal)
                    || (normalized + Path.DirectorySeparatorChar).StartsWith(folder, StringComparison.Ordinal);
                if (!isWithin)
                    throw new UnauthorizedAccessException(path);
                return full;
            }

            private static bool TryResolve(string requested, out string full, out string? error)
            {
                full = string.Empty;
                error = null;
                try
                {
                    full = Path.GetFullPath(requested);
                }
                catch (ArgumentException exception)
                {
                    error = exception.Message;
                    return false;
                }

                var resolved = full;
                var isAllowed = Roots.Select(Trimmed).Where(root => !string.IsNullOrEmpty(root)).Any(root => IsWithin(resolved, root));
                if (!isAllowed)
                {
                    error = "outside";
                    return false;
                }

                return true;
            }

            private static bool TryLoose(string requested, out string full)
            {
                full = Path.GetFullPath(requested);
                var resolved = full;
                return Roots.Any(root => resolved.StartsWith(root, StringComparison.Ordinal));
            }

            private static Result Validate(string path)
            {
                if (string.IsNullOrWhiteSpace(path))
                    return Result.Failed("empty");

                var full = Path.GetFullPath(path);
                var isAllowed = Roots.Any(root => IsWithin(full, root));
                if (!isAllowed)
                    return Result.Failed("outside");
                return File.Exists(full) ? Result.Of(full) : Result.Failed("missing");
            }

            private static string Trimmed(string root) => Path.GetFullPath(root).TrimEnd(Path.DirectorySeparatorChar);

            private static bool IsWithin(string full, string root)
            {
                var path = Path.GetFullPath(full).TrimEnd(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
                if (string.Equals(path, root, StringComparison.OrdinalIgnoreCase))
                    return true;

                var folder = root + Path.DirectorySeparatorChar;
                return path.StartsWith(folder, StringComparison.OrdinalIgnoreCase);
            }
        }
        """;

    private const string Folders = "List<string> folders = [\"/srv/a\", \"/srv/b\"]; ";

    private static string WithHelpers(string statements) => $$"""
        public sealed record Checked(bool IsInside, string Path)
        {
            public static Checked Inside(string path) => new(true, path);

            public static Checked Outside(string path) => new(false, path);
        }

        public sealed class Loose { public bool IsInside { get; init; } public string Path { get; init; } = ""; }

        public class Tools
        {
            private const string Root = "/srv/notes/";

            public AIFunction Remove => AIFunctionFactory.Create(RemoveAsync);

            private async Task RemoveAsync(string name)
            {
                {{statements}}
                await Task.Yield();
            }

            private static (bool Ok, string Path) Try(string name)
            {
                var full = Path.GetFullPath(Path.Combine(Root, name));
                return full.StartsWith(Root, StringComparison.Ordinal) ? (true, full) : (false, full);
            }

            private static async Task<(bool Ok, string Path)> TryAsync(string name)
            {
                await Task.Yield();
                var full = Path.GetFullPath(Path.Combine(Root, name));
                if (!full.StartsWith(Root, StringComparison.Ordinal))
                    return (false, name);
                return (true, full);
            }

            private static (bool Ok, string Path) Exists(string name)
            {
                var full = Path.GetFullPath(Path.Combine(Root, name));
                return File.Exists(full) ? (true, full) : (false, full);
            }

            private static (string? Path, string? Error) TryWithReason(string name)
            {
                var full = Path.GetFullPath(Path.Combine(Root, name));
                if (!full.StartsWith(Root, StringComparison.Ordinal))
                    return (full, $"{name} is outside");
                return (full, null);
            }

            private static string? Find(string name)
            {
                var full = Path.GetFullPath(Path.Combine(Root, name));
                return full.StartsWith(Root, StringComparison.Ordinal) ? full : null;
            }

            private static Checked Check(string name)
            {
                var full = Path.GetFullPath(Path.Combine(Root, name));
                return IsInside(full) ? new Checked(true, full) : new Checked(false, full);
            }

            private static Checked CheckByFactory(string name)
            {
                var full = Path.GetFullPath(Path.Combine(Root, name));
                return IsInside(full) ? Checked.Inside(full) : Checked.Outside(full);
            }

            private static Loose CheckByInitializer(string name)
            {
                var full = Path.GetFullPath(Path.Combine(Root, name));
                if (IsInside(full))
                    return new Loose { Path = full, IsInside = true };
                return new Loose { Path = name };
            }

            private static bool IsInside(string path) => path.StartsWith(Root, StringComparison.Ordinal);

            private static void EnsureAll(string name, string what)
            {
                if (name.Length > 200)
                    throw new ArgumentException(what);
                Ensure(name);
            }

            private static void Ensure(string name) => EnsureInside(Path.GetFullPath(name));

            private static void EnsureInside(string full)
            {
                if (!IsInside(full))
                    throw new ArgumentException("outside");
            }
        }
        """;

    [Fact]
    public Task Reports_tools_of_a_file_server() => VerifyFileAsync("""
        [ModelContextProtocol.Server.McpServerToolType]
        public sealed class NoteTools(NoteStore notes)
        {
            [ModelContextProtocol.Server.McpServerTool, Description("Reads a note.")]
            public Task<string> ReadNote(string name) => notes.ReadAsync(name);

            [ModelContextProtocol.Server.McpServerTool, Description("Writes a note.")]
            public async Task<string> WriteNote(string name, string text)
            {
                await notes.WriteAsync(name, text);
                return "done";
            }

            [ModelContextProtocol.Server.McpServerTool, Description("Lists notes.")]
            public IEnumerable<string> ListNotes(string folder) => notes.List(folder);
        }

        public sealed class NoteStore(string root)
        {
            public async Task<string> ReadAsync(string name)
            {
                var path = PathOf(name);
                return File.Exists(path) ? await File.ReadAllTextAsync([|path|]) : "no such note";
            }

            public async Task WriteAsync(string name, string text)
            {
                var path = Path.Combine(root, Path.GetFileName(name));
                await File.WriteAllTextAsync(path, text);
            }

            public IEnumerable<string> List(string folder) =>
                from file in Directory.EnumerateFiles([|PathOf(folder)|], "*.md") select Path.GetFileName(file);

            private string PathOf(string name) => Path.Combine(root, name);
        }
        """);

    [Fact]
    public Task DoesNotReport_tools_of_a_file_server_that_checks() => VerifyFileAsync("""
        [ModelContextProtocol.Server.McpServerToolType]
        public sealed class NoteTools(NoteStore notes)
        {
            [ModelContextProtocol.Server.McpServerTool, Description("Reads a note.")]
            public Task<string> ReadNote(string name) => notes.ReadAsync(name);

            [ModelContextProtocol.Server.McpServerTool, Description("Removes a note.")]
            public void RemoveNote(string name) => notes.Remove(name);

            [ModelContextProtocol.Server.McpServerTool, Description("Lists notes.")]
            public IEnumerable<string> ListNotes(string folder) => notes.List(folder);
        }

        public sealed class NoteStore
        {
            private readonly string _root;
            private readonly string _prefix;

            public NoteStore(string root)
            {
                _root = Path.GetFullPath(root);
                _prefix = _root.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar;
            }

            public async Task<string> ReadAsync(string name)
            {
                var path = Path.GetFullPath(Path.Combine(_root, name));
                if (!IsInside(path))
                    throw new UnauthorizedAccessException();
                return await File.ReadAllTextAsync(path);
            }

            public void Remove(string name)
            {
                Validate(name);
                File.Delete(Path.Combine(_root, name));
            }

            public IEnumerable<string> List(string folder) =>
                from file in Directory.EnumerateFiles(Resolve(folder), "*.md") select Path.GetFileName(file);

            private bool IsInside(string path) => path.StartsWith(_prefix, StringComparison.Ordinal);

            private void Validate(string name)
            {
                var path = Path.GetFullPath(Path.Combine(_root, name));
                if (!path.StartsWith(_prefix, StringComparison.Ordinal))
                    throw new UnauthorizedAccessException($"'{name}' is outside");
            }

            private string Resolve(string folder)
            {
                var path = Path.GetFullPath(folder, _root);
                var relative = Path.GetRelativePath(_root, path);
                return relative.StartsWith("..", StringComparison.Ordinal) ? throw new UnauthorizedAccessException() : path;
            }
        }
        """);

    [Fact]
    public Task Reports_files_that_an_agent_generates() => VerifyFileAsync("""
        public sealed class Scaffolder(IChatClient client, string output)
        {
            public sealed record Plan(List<GeneratedFile> Files);

            public sealed record GeneratedFile(string Path, string Content);

            public async Task<int> RunAsync(string request, CancellationToken token)
            {
                var response = await client.GetResponseAsync<Plan>(request, cancellationToken: token);
                var written = 0;
                foreach (var file in response.Result.Files)
                {
                    await SaveAsync(file, token);
                    written++;
                }

                return written;
            }

            private async Task SaveAsync(GeneratedFile file, CancellationToken token)
            {
                var target = Path.Combine(output, file.Path);
                Directory.CreateDirectory([|Path.GetDirectoryName(target)|]!);
                await File.WriteAllTextAsync([|target|], file.Content, token);
            }
        }
        """,
        "Microsoft.Extensions.AI");

    [Fact]
    public Task Reports_result_of_a_server_and_of_a_search() => VerifyFileAsync("""
        public sealed class Attachments(ModelContextProtocol.Client.McpClient server)
        {
            public async Task<byte[]> LoadAsync(string id)
            {
                var result = await server.CallToolAsync("find", new Dictionary<string, object?> { ["id"] = id });
                var name = result.Content.OfType<ModelContextProtocol.Protocol.TextContentBlock>().First().Text;
                return await File.ReadAllBytesAsync([|Path.Combine("attachments", name)|]);
            }
        }
        """);

    [Fact]
    public Task DoesNotReport_paths_of_the_operator_or_a_request() => VerifyFileAsync("""
        public sealed class Reports(IConfiguration configuration)
        {
            public string Load() => File.ReadAllText(configuration["Report"]!);

            public string Environment() => File.ReadAllText(System.Environment.GetEnvironmentVariable("REPORT")!);
        }

        public sealed class FilesController : ControllerBase
        {
            public string Get(string name) => System.IO.File.ReadAllText(name);
        }
        """);

    [Fact]
    public Task Reports_helper_by_the_folders_of_callers_that_give_it_output() => VerifyFileAsync("""
        public static class Files
        {
            public static string Read(string root, string name)
            {
                var full = Path.GetFullPath(Path.Combine(root, name));
                if (!full.StartsWith(root, StringComparison.Ordinal))
                    throw new UnauthorizedAccessException();
                return File.ReadAllText(full);
            }

            public static string ReadLoosely(string root, string name)
            {
                var full = Path.GetFullPath(Path.Combine(root, name));
                if (!full.StartsWith(root, StringComparison.Ordinal))
                    throw new UnauthorizedAccessException();
                return File.ReadAllText([|full|]);
            }
        }

        public sealed class Library(IChatClient client)
        {
            public async Task<string> NotesAsync() => Files.Read("/srv/notes/", (await client.GetResponseAsync("hello")).Text);

            public string License() => Files.Read("/srv/app", "LICENSE");

            public async Task<string> DraftsAsync() => Files.ReadLoosely("/srv/drafts", (await client.GetResponseAsync("hello")).Text);

            public string Terms() => Files.ReadLoosely("/srv/app/", "TERMS");
        }
        """);

    [Fact]
    public Task DoesNotReport_own_types_of_the_same_names() => VerifyFileAsync("""
        namespace Own
        {
            public static class File { public static void Delete(string path) { } }

            public sealed class FileInfo(string path) { public void Delete() { } }

            public sealed class Tools
            {
                public AITool Make() => AIFunctionFactory.Create((string input) => { File.Delete(input); new FileInfo(input).Delete(); });
            }
        }
        """);

    [Fact]
    public Task DoesNotReport_without_an_AI_SDK() => new FlowRuleTest(
        RuleTable.OutputAsPath,
        "public class Tools { public void Run(string input) => System.IO.File.Delete(input); }")
    {
        References = TestReferences.AspNetCore,
    }.RunAsync();

    [Fact]
    public Task Reports_message_that_names_source_and_sink() => new FlowRuleTest(
        RuleTable.OutputAsPath,
        FlowCode.InFile("""
            public class Tools
            {
                public AITool Make() => AIFunctionFactory.Create(Remove);

                private void Remove({|#1:string name|})
                {
                    var path = {|#2:Path.Combine("data", name)|};
                    File.Delete({|#0:path|});
                }
            }
            """))
    {
        ExpectedDiagnostics =
        {
            new DiagnosticResult(RuleTable.OutputAsPath.Descriptor).WithLocation(0).WithLocation(1).WithLocation(2)
                .WithMessage("Model output from 'name' is the path in 'File.Delete(path)'; take Path.GetFileName of it in a folder of its own, "
                    + "or check where the full path leads"),
        },
    }.RunAsync();

    /// <summary>A folder passes for one in itself where both texts end in a separator.</summary>
    [Fact]
    public Task DoesNotReport_path_in_one_of_several_folders() => VerifyFileAsync(InTools("""
        private bool IsAllowed(string full)
        {
            return folders.Any(folder =>
            {
                var allowed = Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar;
                var asked = full.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar;
                return asked.StartsWith(allowed, StringComparison.OrdinalIgnoreCase)
                    || full.Equals(allowed.TrimEnd(Path.DirectorySeparatorChar), StringComparison.OrdinalIgnoreCase);
            });
        }

        private bool IsAllowedInLoop(string full)
        {
            foreach (var folder in folders)
            {
                var allowed = folder.TrimEnd('/') + "/";
                if ($"{full}/".StartsWith(allowed, StringComparison.Ordinal) || full == allowed.TrimEnd('/'))
                    return true;
            }

            return false;
        }

        private static string FullOf(string path)
        {
            try
            {
                return Path.GetFullPath(path);
            }
            catch (NotSupportedException)
            {
                throw new ArgumentException("No path.", nameof(path));
            }
        }

        public string Read(string path)
        {
            var full = FullOf(path);
            var isAllowed = IsAllowed(full);
            if (isAllowed)
                return string.Join('\n', Directory.GetFiles(full));

            full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
            return IsAllowedInLoop(full) ? File.ReadAllText(full) : "No.";
        }
        """));

    [Fact]
    public Task Reports_path_of_which_one_text_is_no_full_path_or_no_folder() => VerifyFileAsync(InTools("""
        private bool IsNamedAlike(string full) => folders.Any(folder => full.TrimEnd('/').StartsWith(folder.TrimEnd('/'), StringComparison.Ordinal));

        private bool IsWritten(string path) => folders.Any(folder => (path.TrimEnd('/') + "/").StartsWith(folder + "/", StringComparison.Ordinal));

        private bool IsBehind(string full) => folders.Any(folder => (full + "/../").StartsWith(folder + "/", StringComparison.Ordinal));

        private bool IsAnother(string full, string other) => folders.Any(folder => (other + "/").StartsWith(folder + "/", StringComparison.Ordinal));

        public string Read(string path)
        {
            var full = Path.GetFullPath(path);
            if (IsNamedAlike(full))
                return File.ReadAllText([|full|]);
            if (IsBehind(full))
                return File.ReadAllText([|full|]);
            if (IsWritten(path))
                return File.ReadAllText([|path|]);
            return IsAnother(full, Path.GetFullPath("data")) ? File.ReadAllText([|full|]) : "No.";
        }
        """));

    [Fact]
    public Task Reports_path_to_which_a_loop_adds_separators() => VerifyAsync(
        Full + "while (full.Length < 9) full = full.TrimEnd('/') + \"/\"; if (full.StartsWith(root + \"/\")) File.Delete([|full|]);");

    private static string InTools(string members) => $$"""
        public sealed class FileTools(IEnumerable<string> folders)
        {
            public AITool Make() => AIFunctionFactory.Create(Read);

        {{members}}
        }
        """;

    [Theory]
    [InlineData("if (!names.Contains(answer.Messages[0].Text)) return;", "answer.Messages[0].Text", false)]
    [InlineData("if (!names.Contains(answer.Messages[0].Text)) return;", "answer.Messages[1].Text", true)]
    [InlineData("if (!names.Contains(answer.Messages[0].Text)) return; answer.Messages[0] = answer.Messages[1];", "answer.Messages[0].Text", true)]
    public Task Reports_message_unless_the_one_at_its_place_was_checked(string check, string path, bool isReported) => VerifyFileAsync($$"""
        public sealed class Cleaner(IChatClient client)
        {
            public async Task RunAsync(HashSet<string> names)
            {
                var answer = await client.GetResponseAsync("Which file?");
                {{check}}
                File.Delete({{(isReported ? "[|" + path + "|]" : path)}});
            }
        }
        """);
}
