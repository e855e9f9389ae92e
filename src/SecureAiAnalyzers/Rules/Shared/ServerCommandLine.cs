using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Shared;

/// <summary>
/// The command lines that options of a server can hold. Where several programs and several lists of arguments come together, those belong to each
/// other that are written nearest to each other.
/// </summary>
internal sealed class ServerCommandLine(ApiUse use)
{
    private readonly ValueOrigins _origins = new(use.Scope.Code, use.CancellationToken) { Everywhere = true };

    /// <summary>The package that the server is fetched as and that other versions may take the place of, with where it is named.</summary>
    public (FetchedPackage Package, SyntaxNode Place)? Unpinned()
    {
        if (use.Value is not { } arguments)
            return null;

        var programs = Programs(Siblings(ApiRole.ServerCommand)).ToArray();
        return programs.Length == 0
            ? null
            : _origins.Of(arguments).Select(list => UnpinnedIn(list, programs)).FirstOrDefault(static found => found is not null);
    }

    /// <summary>What a command can start, of the use that gives it: the program, and the package that it fetches with the arguments beside it.</summary>
    public IEnumerable<(string Program, FetchedPackage? Package)> Started()
    {
        var lists = Siblings(ApiRole.ServerArguments)
            .SelectMany(arguments => _origins.Of(arguments).Select(list => (List: list, Holder: arguments)))
            .ToArray();
        return Programs([use.Value!])
            .Select(program => (program.Name, lists.OrderBy(list => Distance(program.Place, list.List.Value.Syntax))
                .Select(list => PackageRunners.Fetched(program.Name, [.. WordsOf(list.List, list.Holder).Select(static word => word.Text)]))
                .FirstOrDefault()))
            .Distinct();
    }

    private (FetchedPackage Package, SyntaxNode Place)? UnpinnedIn(Origin list, IReadOnlyList<(string Name, SyntaxNode Place)> programs)
    {
        var words = WordsOf(list, use.Value!).ToArray();
        var texts = words.Select(static word => word.Text).ToArray();
        var nearest = programs.GroupBy(program => Distance(program.Place, list.Value.Syntax)).OrderBy(static group => group.Key).First();
        var fetched = nearest.Select(program => PackageRunners.Fetched(program.Name, texts)).OfType<FetchedPackage>().ToArray();
        return fetched.Length > 0 && fetched.All(static package => !package.IsPinned) && fetched[0] is { Index: >= 0 } package
            ? (package, words[package.Index].Place)
            : null;
    }

    /// <summary>The programs that the commands can be.</summary>
    private IEnumerable<(string Name, SyntaxNode Place)> Programs(IEnumerable<IOperation> commands) =>
        from command in commands
        from origin in _origins.Of(command)
        from name in new PossibleValues(use.Scope.Code, use.CancellationToken).TextsOf(origin.Value)
        where name is not null
        select (name, origin.Value.Syntax);

    /// <summary>What is set beside what the use gives, as the command or the arguments.</summary>
    private IEnumerable<IOperation> Siblings(ApiRole role)
    {
        if (use.Operation is IObjectCreationOperation or IInvocationOperation)
            return use.Operation.GivenArguments().Where(argument => HasRole(argument.Parameter, role)).Select(static argument => argument.Value);
        if (use.Operation is not ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Instance: { } instance } } assignment)
            return [];

        var creation = ObjectConstruction.Behind(assignment, use.Scope.Code, use.CancellationToken);
        return creation is null
            ? SetOn(instance, role)
            : ObjectSettings.Assignments(creation, use.Scope.Code, use.CancellationToken)
                .Where(set => HasRole((set.Target as IMemberReferenceOperation)?.Member, role))
                .Select(static set => set.Value);
    }

    private IEnumerable<IOperation> SetOn(IOperation options, ApiRole role) =>
        from member in options.Type?.GetMembers().AsEnumerable() ?? []
        where HasRole(member, role)
        from origin in _origins.Set(options, member.Name, frame: null)
        where !origin.IsEnd
        select origin.Value;

    private bool HasRole(ISymbol? symbol, ApiRole role) => symbol is IParameterSymbol parameter
        ? use.Ai.Members.Of(parameter, role) is not null
        : use.Ai.Members.Of(symbol, role) is not null;

    /// <summary>The arguments in a list, with those that are added to the variable which holds it.</summary>
    private IEnumerable<(string? Text, SyntaxNode Place)> WordsOf(Origin list, IOperation holder) =>
        Split(list.Value) ?? _origins.EntriesWith(list, holder).SelectMany(entry => WordsOf(entry, list));

    private IEnumerable<(string? Text, SyntaxNode Place)> WordsOf(IOperation entry, Origin list)
    {
        if (entry.Syntax is SpreadElementSyntax)
        {
            return _origins.Of(entry.ChildOperations.First(), list.Frame) is [{ IsEnd: false } inner]
                ? WordsOf(inner, entry.ChildOperations.First())
                : [(null, entry.Syntax)];
        }

        var texts = use.Scope.Code.Constants.Resolve(entry, use.CancellationToken, list.Frame).Where(static value => value.IsWhole).ToArray();
        return texts.Length == 0 ? [(null, entry.Syntax)] : [(texts[0].Text, entry.Syntax)];
    }

    /// <summary>The words of a text that the program takes apart at its blanks; null for other lists.</summary>
    private static IEnumerable<(string? Text, SyntaxNode Place)>? Split(IOperation list) =>
        list is IInvocationOperation { TargetMethod: { Name: "Split", ContainingType.SpecialType: SpecialType.System_String }, Instance: { } text } call
        && text.ConstantValue is { HasValue: true, Value: string line }
        && (call.Arguments.Length == 0 || call.Arguments[0].Value.ConstantValue is not { HasValue: true, Value: not (' ' or " " or null) })
            ? line.Split([' '], StringSplitOptions.RemoveEmptyEntries).Select(word => ((string?)word, text.Syntax))
            : null;

    /// <summary>How much text lies round both places that belongs to the smallest piece of code with both; that of another file is farthest.</summary>
    private static int Distance(SyntaxNode first, SyntaxNode second) => first.SyntaxTree == second.SyntaxTree
        ? first.AncestorsAndSelf().First(node => node.FullSpan.Contains(second.Span)).Span.Length
        : int.MaxValue;
}
