using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Analysis;

/// <summary>
/// Gives each finding a fingerprint that stays the same while people work elsewhere: of the rule, the project, the member that holds the finding, and the
/// normalized code of the smallest statement or declaration round it. Formatting, comments and other code change nothing, and neither does a move of the
/// member to another file; an equal statement in the same member has another one. A finding has the same one on each machine, compiler and framework.
/// </summary>
internal sealed class FindingFingerprints(Compilation compilation, BodyProvider bodies)
{
    private const int Bytes = 16;
    private const char Separator = '\n';

    private readonly Memo<(SyntaxNode Member, bool HidesTexts), MemberCode> _members = new();

    /// <summary>The finding with its fingerprint, and with the id of the member that holds it.</summary>
    public Finding Mark(RuleDefinition rule, Finding finding, CancellationToken cancellationToken)
    {
        if (finding.Location.SourceTree is not { } tree)
            return WithoutCode(rule, finding, string.Empty, string.Join(Separator.ToString(), finding.Arguments), 0);

        var root = tree.GetRoot(cancellationToken);
        var unit = CodeUnits.At(root, finding.Location.SourceSpan);
        var member = CodeUnits.MemberOf(unit);
        var symbol = IdOf(unit, member, cancellationToken);
        var code = CodeOf(member, rule.IsAboutSecrets);
        var fingerprint = Hash(
            rule.Id,
            compilation.AssemblyName ?? string.Empty,
            symbol ?? FileName.Of(tree.FilePath),
            code.UnitOf(unit).Code,
            code.CountBefore(unit).ToString(CultureInfo.InvariantCulture),
            code.UnitOf(unit).PositionOf(finding.Location.SourceSpan, tree.GetText(cancellationToken)));
        return finding.With(FindingProperties.Fingerprint, fingerprint).With(FindingProperties.Symbol, symbol);
    }

    /// <summary>A finding outside of code, such as in a line of a text file. Projects that share the file share its findings.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="path">The path of the file; empty when there is none.</param>
    /// <param name="text">What is found.</param>
    /// <param name="before">How many findings of the file before this one have the same text.</param>
    public static Finding WithoutCode(RuleDefinition rule, Finding finding, string path, string text, int before) =>
        finding.With(FindingProperties.Fingerprint, Hash(rule.Id, FileName.Of(path), text, before.ToString(CultureInfo.InvariantCulture)));

    /// <summary>The hash of the parts, which says nothing of them.</summary>
    public static string Hash(params string[] parts)
    {
        using var algorithm = SHA256.Create();
        var hash = algorithm.ComputeHash(Encoding.UTF8.GetBytes(string.Join(Separator.ToString(), parts)));
        var text = new StringBuilder(2 * Bytes);
        for (var i = 0; i < Bytes; i++)
            text.Append(hash[i].ToString("x2", CultureInfo.InvariantCulture));
        return text.ToString();
    }

    private MemberCode CodeOf(SyntaxNode member, bool hidesTexts)
    {
        var key = (member, hidesTexts);
        return _members.TryGetValue(key, out var known) ? known : _members.GetOrAdd(key, new MemberCode(member, hidesTexts));
    }

    private string? IdOf(SyntaxNode unit, SyntaxNode member, CancellationToken cancellationToken)
    {
        var model = bodies.GetModel(member.SyntaxTree);
        var symbol = member switch
        {
            CompilationUnitSyntax file => unit.FirstAncestorOrSelf<GlobalStatementSyntax>() is null ? null : model.GetDeclaredSymbol(file, cancellationToken),
            BaseFieldDeclarationSyntax field => model.GetDeclaredSymbol(DeclaratorOf(unit, field), cancellationToken),
            _ => model.GetDeclaredSymbol(member, cancellationToken),
        };
        return symbol?.GetDocumentationCommentId() is { Length: > 0 } id ? id : null;
    }

    private static SyntaxNode DeclaratorOf(SyntaxNode unit, BaseFieldDeclarationSyntax field) =>
        (SyntaxNode?)unit.FirstAncestorOrSelf<VariableDeclaratorSyntax>() ?? field.Declaration.Variables.FirstOrDefault() ?? (SyntaxNode)field;
}
