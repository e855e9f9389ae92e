using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Semantics.Functions;

/// <summary>Tells which calls only touch files that code made below a temporary path for its own use.</summary>
internal sealed class TemporaryFiles(CodeScope code, CancellationToken cancellationToken)
{
    /// <summary>Whether a path that the call is given, or the object that it is called on, is such a file.</summary>
    public bool AreUsedBy(IOperation call)
    {
        var asked = new HashSet<SyntaxNode>();
        return PartsOf(call).Any(part => IsTemporary(part, asked));
    }

    private bool IsTemporary(IOperation value, HashSet<SyntaxNode> asked) =>
        IsPath(value.Type)
        && asked.Add(value.Syntax)
        && new ValueOrigins(code, cancellationToken).Of(value).Any(origin => IsTemporaryOrigin(origin.Value, asked));

    private bool IsTemporaryOrigin(IOperation origin, HashSet<SyntaxNode> asked)
    {
        if (origin is IInvocationOperation call && code.Ai.Members.Of(call.TargetMethod, ApiRole.TemporaryPath) is not null)
            return true;

        var parts = TextPiece.Parts(origin) is { } pieces ? pieces.Select(static piece => piece.Value).OfType<IOperation>() : PartsOf(origin);
        return parts.Any(part => IsTemporary(part, asked));
    }

    /// <summary>What a call of a library makes its result of, or what the member is read from.</summary>
    private static IEnumerable<IOperation> PartsOf(IOperation operation) => operation switch
    {
        IInvocationOperation call => call.GivenArguments().Select(static argument => argument.Value).Concat(call.Instance is { } instance ? [instance] : []),
        IObjectCreationOperation creation => creation.GivenArguments().Select(static argument => argument.Value),
        IPropertyReferenceOperation { Instance: { } instance } => [instance],
        _ => [],
    };

    private static bool IsPath(ITypeSymbol? type) => type is { SpecialType: SpecialType.System_String }
        or { Name: "FileStream" or "FileInfo" or "DirectoryInfo" or "FileSystemInfo" or "IFileInfo" or "IDirectoryInfo", SpecialType: SpecialType.None };
}
