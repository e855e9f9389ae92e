using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Prompts.Support;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Rules.Prompts;

/// <summary>
/// SAI4008: text that a model reads holds characters that people do not see. It looks for the characters first, which next to no file has,
/// and only then asks where their text goes.
/// </summary>
internal sealed class HiddenCharacters() : AiRule(RuleTable.HiddenCharacters)
{
    public override void Register(RuleRegistry registry) => registry.OnTree(Analyze);

    private void Analyze(TreeUse use)
    {
        if (!HiddenText.MayBeIn(use.Tree.GetText(use.CancellationToken), use.CancellationToken))
            return;

        foreach (var token in use.Tree.GetRoot(use.CancellationToken).DescendantTokens(descendIntoTrivia: true).Where(LiteralText.IsText))
        {
            use.CancellationToken.ThrowIfCancellationRequested();
            if (HiddenText.In(token) is { Count: > 0 } runs && !IsTestData(use, runs) && !IsPlaceholder(token, runs))
                Analyze(use, token, runs);
        }
    }

    /// <summary>Tests write out what they send to a filter.</summary>
    private static bool IsTestData(TreeUse use, IEnumerable<IReadOnlyList<WrittenCharacter>> runs) =>
        use.Scope.Project.IsTestProject
        && runs.All(static run => run.All(static character => character.IsEscaped || character.Value < CharacterRanges.ZeroWidthSpace));

    /// <summary>
    /// One escape that is the whole text of a message stands for no text at all: services refuse an empty message. Nothing hides behind it.
    /// </summary>
    private static bool IsPlaceholder(SyntaxToken token, IReadOnlyList<IReadOnlyList<WrittenCharacter>> runs) =>
        runs is [[{ IsEscaped: true }]]
        && token.ValueText.Length == 1
        && token.Parent?.Parent is ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax } or AssignmentExpressionSyntax;

    private void Analyze(TreeUse use, SyntaxToken token, IReadOnlyList<IReadOnlyList<WrittenCharacter>> runs)
    {
        var destinations = new PromptDestinations(use.Scope.Ai, use.Scope.Program, use.Scope.Code, use.Scope.Team, use.CancellationToken);
        if (destinations.Of(token.Parent!) is not { } destination)
            return;

        var places = runs.Select(run => Location.Create(use.Tree, HiddenText.PlaceOf(run))).ToArray();
        use.Report(Definition, new Finding(places[0], NameOf(destination), HiddenText.NamesOf(runs)) { Additional = [.. places.Skip(1)] });
    }

    private static string NameOf(PromptDestination destination) => destination.Member is INamedTypeSymbol attribute
        ? DisplayNames.OfAttribute(attribute)
        : DisplayNames.Of(destination.Member, destination.Parameter);
}
