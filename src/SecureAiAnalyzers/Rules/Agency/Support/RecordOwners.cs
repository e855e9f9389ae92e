using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Extraction;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Rules.Agency.Support;

/// <summary>Answers: do records say whose they are, and does the program know who asks?</summary>
internal sealed class RecordOwners(AnalysisScope scope, CancellationToken cancellationToken)
{
    /// <summary>Whether somebody signs in, or code looks at who has.</summary>
    public bool KnowUsers => scope.Code.HasCallOf(ApiRole.AuthorizationSetup, cancellationToken)
        || scope.Ai.TypesOf(ApiRole.UserIdentity).Any(type => scope.Code.Trees.Any(tree => MentionedNames.Of(tree).Contains(type.Name)));

    /// <summary>The member by which records of the type say whose they are; null where they do not.</summary>
    public string? MemberOf(ITypeSymbol record) => !scope.Ai.Declares(record) && IsMap(record)
        ? OwnerInMaps()
        : record.SelfAndAncestors()
            .SelectMany(static part => part.GetMembers())
            .Where(static member => member is IPropertySymbol { IsStatic: false, DeclaredAccessibility: Accessibility.Public, IsIndexer: false })
            .Select(static member => member.Name)
            .FirstOrDefault(TenantNames.Tell);

    private static bool IsMap(ITypeSymbol record) => record is INamedTypeSymbol { TypeArguments: [{ SpecialType: SpecialType.System_String }, _] };

    private string? OwnerInMaps() => scope.Answers.Of(() => new MapOwner(FieldsOfMaps().FirstOrDefault(TenantNames.Tell))).Member;

    /// <summary>The members that the program defines of records without a type of their own.</summary>
    private IEnumerable<string> FieldsOfMaps() => scope.Ai.Members.WithParameters(ApiRole.RecordField)
        .SelectMany(row => scope.Code.Nodes(NamedBucket.Creation, row.Type.Name, cancellationToken))
        .Select(node => scope.Code.Bodies.GetOperation(node, cancellationToken))
        .OfType<IObjectCreationOperation>()
        .SelectMany(static creation => creation.Arguments)
        .Where(argument => scope.Ai.Members.Of(argument.Parameter, ApiRole.RecordField) is not null)
        .SelectMany(argument => scope.Code.Constants.Resolve(argument.Value, cancellationToken))
        .Select(static constant => constant.Text)
        .OfType<string>();

    /// <summary>The member by which records without a type of their own say whose they are.</summary>
    private sealed record MapOwner(string? Member);
}
