using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using SecureAiAnalyzers.Analysis;
using Xunit;

namespace SecureAiAnalyzers.Tests.Robustness;

/// <summary>The analyzers and fixes read syntax and symbols, and nothing else of the machine: what they could use for more is not referenced at all.</summary>
public sealed class NoSideEffectsTests
{
    private static readonly string[] ForbiddenNamespaces =
        ["System.Net", "System.IO", "System.Reflection.Emit", "System.Runtime.InteropServices", "System.Runtime.Loader", "Microsoft.Win32", "Microsoft.CSharp"];

    /// <summary>A reader of a text in memory is no file, an address no connection, and the compiler makes immutable arrays by the last one.</summary>
    private static readonly string[] Harmless =
    [
        "System.IO.StringReader", "System.IO.StringWriter", "System.IO.TextReader", "System.IO.TextWriter", "System.IO.Path", "System.Net.IPAddress",
        "System.Runtime.InteropServices.ImmutableCollectionsMarshal",
    ];

    private static readonly string[] ForbiddenTypes =
        ["System.Diagnostics.Process", "System.Diagnostics.ProcessStartInfo", "System.Activator", "System.AppDomain", "System.Console"];

    private static readonly string[] ForbiddenMembers =
    [
        "Assembly.Load", "Assembly.LoadFrom", "Assembly.LoadFile", "Type.InvokeMember", "MethodBase.Invoke", "Environment.Exit",
        "Environment.FailFast", "Environment.GetEnvironmentVariable", "Environment.SetEnvironmentVariable",
    ];

    public static TheoryData<string> Assemblies => [typeof(SecureAiAnalyzer).Assembly.Location, Assembly.Load("SecureAiAnalyzers.CodeFixes").Location];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Assembly_references_nothing_that_starts_loads_writes_or_connects(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        var metadata = file.GetMetadataReader();

        Assert.DoesNotContain(metadata.TypeReferences.Select(handle => NameOf(metadata, handle)), IsForbidden);
        Assert.Empty(metadata.MemberReferences.Select(handle => NameOf(metadata, metadata.GetMemberReference(handle))).Intersect(ForbiddenMembers));
        Assert.Equal(0, metadata.GetTableRowCount(TableIndex.ImplMap));
    }

    private static bool IsForbidden(string type) => !Harmless.Contains(type)
        && (ForbiddenTypes.Contains(type) || ForbiddenNamespaces.Any(name => type.StartsWith(name + ".", StringComparison.Ordinal)));

    private static string NameOf(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        return metadata.GetString(type.Namespace) + "." + metadata.GetString(type.Name);
    }

    private static string NameOf(MetadataReader metadata, MemberReference member) => member.Parent.Kind == HandleKind.TypeReference
        ? metadata.GetString(metadata.GetTypeReference((TypeReferenceHandle)member.Parent).Name) + "." + metadata.GetString(member.Name)
        : "";
}
