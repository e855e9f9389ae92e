using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Extraction;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>
/// Tests of where a path leads: a full path begins with that of a folder, or the way from a folder to it has no step to a parent. They hold for
/// what the full path was made of too.
/// </summary>
internal sealed class PathTests(CodeScope code, ReadLog reads, CancellationToken cancellationToken)
{
    /// <summary>The sinks for which a path is right that stays in its folder.</summary>
    public const SinkKinds Paths = SinkKinds.FilePath | SinkKinds.Directory | SinkKinds.ModelFile;

    private const int MaxEnds = 2;

    /// <summary>The subject begins with a text: a check where it is a full path and the text ends a folder.</summary>
    public IReadOnlyList<GuardTest> InFolder(IOperation subject, IOperation? folder) =>
        MayEndFolder(folder) && IsMadeBy(subject, origin => IsFolderOfFullPath(origin, MaxEnds)) && (IsFolder(folder) || EndsFolderGiven(subject, folder))
            ? Right(subject)
            : [];

    /// <summary>
    /// The subject has, or begins with, no step to a parent: a check where it is the way from a folder, or cannot stand for another root either.
    /// </summary>
    public IReadOnlyList<GuardTest> WithoutParent(IOperation subject, IOperation? step)
    {
        if (step?.ConstantValue is not { HasValue: true, Value: string text } ? !IsComposedStep(step) : !text.StartsWith("..", StringComparison.Ordinal))
            return [];

        return IsMadeBy(subject, static origin => IsPathCall(origin.Value, "GetRelativePath")) || IsRootRefused(subject) ? Right(subject) : [];
    }

    /// <summary>What a full path is made of that equals another path: it may have lost the separator at its end.</summary>
    public IEnumerable<GuardTest> PartsOfEqual(IOperation subject) =>
        subject.SkipConversions() is ILocalReferenceOperation { Local: { Type.SpecialType: SpecialType.System_String } local }
        && LocalWrites.IsWrittenOnce(local, cancellationToken)
        && LocalWrites.InitializerOf(local, code.Bodies, cancellationToken).SkipConversions() is IInvocationOperation
        && IsMadeBy(subject, origin => IsFolderOfFullPath(origin, MaxEnds))
            ? Right(subject).Skip(1)
            : [];

    /// <summary>What a full path is made of, as far as variables hold it; nothing for other texts.</summary>
    public IEnumerable<IOperation> PartsOfFullPath(IOperation path) =>
        path.SkipConversions() is { } text && (text is ILocalReferenceOperation { Local: var local } ? IsFullPathIn(local) : IsFullPath(text))
            ? Right(path).Skip(1).Select(static test => test.Subject).Where(static part => part.SkipConversions().ReferencedVariable() is not null)
            : [];

    private bool IsFullPathIn(ILocalSymbol local) => LocalWrites.IsWrittenOnce(local, cancellationToken)
        && LocalWrites.InitializerOf(local, code.Bodies, cancellationToken) is { } value
        && IsFullPath(value.SkipConversions()!);

    private static bool IsComposedStep(IOperation? step) => step is not null
        && TextPiece.Parts(step)?.FirstOrDefault() is { Text: { } first } && first.StartsWith("..", StringComparison.Ordinal);

    /// <summary>A path that was tested elsewhere, as it was given and as variables hold it in between.</summary>
    public IEnumerable<IOperation> FormsOf(GuardTest test) => test is { IsOfPath: true, Path.Count: 0 }
        ? Reached(test.Subject, SameIn).Skip(1).Where(static form => form.SkipConversions().ReferencedVariable() is not null)
        : [];

    /// <summary>What is tested, and what it is made of.</summary>
    private IReadOnlyList<GuardTest> Right(IOperation subject)
    {
        var forms = new HashSet<SyntaxNode>(Reached(subject, SameIn).Select(static form => form.Syntax));
        return [.. Reached(subject, PartsOf).Select(part => new GuardTest(part, Paths) { IsOfPath = forms.Contains(part.Syntax) })];
    }

    private List<IOperation> Reached(IOperation subject, Func<IOperation?, IEnumerable<IOperation>> partsOf)
    {
        var reached = new List<IOperation>();
        var seen = new HashSet<SyntaxNode>();
        var worklist = new Stack<IOperation>();
        worklist.Push(subject);
        while (worklist.Count > 0)
        {
            var part = worklist.Pop();
            if (!seen.Add(part.Syntax))
                continue;

            reached.Add(part);
            foreach (var inner in partsOf(part.AsWritten(code.Bodies, cancellationToken)))
                worklist.Push(inner);
        }

        return reached;
    }

    /// <summary>What names the same file or folder as the path does.</summary>
    private IEnumerable<IOperation> SameIn(IOperation? path) => path switch
    {
        ILocalReferenceOperation => PartsOf(path),
        IInvocationOperation { Arguments: [{ Value: var given }] } call when IsPathCall(call, "GetFullPath") => [given],
        IInvocationOperation call when GuardReader.KeepsContent(call) && GuardReader.Inner(call) is { } inner => [inner],
        _ => [],
    };

    private IEnumerable<IOperation> PartsOf(IOperation? part) => part switch
    {
        ILocalReferenceOperation { Local: var local } when LocalWrites.IsWrittenOnce(local, cancellationToken) =>
            LocalWrites.InitializerOf(local, code.Bodies, cancellationToken) is { } value ? [value] : [],
        IInvocationOperation call when IsOfPath(call.TargetMethod) || call.TargetMethod.ContainingType.SpecialType == SpecialType.System_String =>
            call.Arguments.SelectMany(static argument => TextsIn(argument.Value)).Concat(call.Instance is { } text ? [text] : []),
        IObjectCreationOperation { Arguments: [var path] } => [path.Value],
        IPropertyReferenceOperation { Instance: { } owner } => [owner],
        IConditionalOperation { WhenFalse: { } other } choice => [choice.WhenTrue, other],
        ICoalesceOperation choice => [choice.Value, choice.WhenNull],
        { } text when TextPiece.Parts(text) is { } pieces => pieces.Select(static piece => piece.Value).OfType<IOperation>(),
        _ => [],
    };

    private static IEnumerable<IOperation> TextsIn(IOperation argument)
    {
        if (argument.SkipConversions() is IArrayCreationOperation { Initializer: { } list })
            return list.ElementValues;
        return argument.Syntax is CollectionExpressionSyntax ? argument.ChildOperations : [argument];
    }

    private bool IsMadeBy(IOperation subject, Func<Origin, bool> isMaker, CallFrame? frame = null)
    {
        var others = OriginsOf(subject, frame).Where(static origin => !IsKnown(origin.Value)).ToArray();
        return others.Length > 0 && Array.TrueForAll(others, origin => isMaker(origin));
    }

    /// <summary>Whether nobody can choose the text, such as the one that a variable has before it gets a path.</summary>
    private static bool IsKnown(IOperation text) => text.ConstantValue.HasValue
        || text is IFieldReferenceOperation { Field: { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String } };

    /// <summary>
    /// Whether the text is a full path, as it is or with a separator at its end, by which a folder passes for one in itself. Code takes one away and adds
    /// one; a loop could go on for ever.
    /// </summary>
    private bool IsFolderOfFullPath(Origin text, int ends) => IsFullPath(text.Value)
        || (ends > 0 && WithoutSeparator(text) is { } path && IsMadeBy(path, inner => IsFolderOfFullPath(inner, ends - 1), text.Frame));

    /// <summary>The text to whose end a separator was added, or from whose end it was taken.</summary>
    private IOperation? WithoutSeparator(Origin text) => text.Value switch
    {
        IInvocationOperation { TargetMethod: { Name: "TrimEnd", ContainingType.SpecialType: SpecialType.System_String }, Instance: { } path } => path,
        IInvocationOperation { Arguments: [{ Value: var path }] } call when IsPathCall(call, "TrimEndingDirectorySeparator") => path,
        var sum when TextPiece.Parts(sum)?.ToArray() is [{ Value: { } path }, var end] && IsSeparator(end, text.Frame) => path,
        _ => null,
    };

    private bool IsSeparator(TextPiece piece, CallFrame? frame) => piece.Text is { } text
        ? text is "/" or "\\"
        : OriginsOf(piece.Value, frame) is { Count: > 0 } origins && origins.All(static origin => origin.Value switch
        {
            { ConstantValue: { HasValue: true, Value: char or string } constant } => constant.Value.ToString() is "/" or "\\",
            var separator => IsSeparatorField(separator),
        });

    private static bool IsSeparatorField(IOperation value) =>
        value is IFieldReferenceOperation { Field: { Name: "DirectorySeparatorChar" or "AltDirectorySeparatorChar", ContainingType.Name: "Path" } };

    private static bool IsFullPath(IOperation value) => IsPathCall(value, "GetFullPath")
        || value is IPropertyReferenceOperation { Property: { Name: "FullName", ContainingType.Name: "FileInfo" or "DirectoryInfo" or "FileSystemInfo" } };

    private static bool IsPathCall(IOperation value, string name) =>
        value is IInvocationOperation { TargetMethod: var method } && method.Name == name && IsOfPath(method);

    private static bool IsOfPath(IMethodSymbol method) =>
        method.ContainingType is { Name: "Path" or "IPath", ContainingNamespace.Name: "IO" or "Abstractions" };

    private IReadOnlyList<Origin> OriginsOf(IOperation? value, CallFrame? frame) => OriginsOf(value, frame, new ValueOrigins(code, cancellationToken));

    private IReadOnlyList<Origin> OriginsOf(IOperation? value, CallFrame? frame, ValueOrigins walk)
    {
        var origins = walk.Of(value.AsWritten(code.Bodies, cancellationToken), frame);
        reads.AsksForProgram |= walk.LeavesMember;
        return origins;
    }

    /// <summary>Most beginnings that code asks for are constants, and tell it at once.</summary>
    private static bool MayEndFolder(IOperation? folder) =>
        folder?.ConstantValue is not { HasValue: true, Value: string text } || EndsInSeparator(text);

    private static bool EndsInSeparator(string text) => text.Length > 0 && text[text.Length - 1] is '/' or '\\';

    /// <summary>
    /// Whether the text ends with a separator, without which a folder that is only named alike passes. Some code adds it where it lacks.
    /// </summary>
    private bool IsFolder(IOperation? text) => EndsFolder(text, frame: null, new ValueOrigins(code, cancellationToken));

    /// <param name="walk">One for all parts, which ends where a loop puts something before the text before.</param>
    private bool EndsFolder(IOperation? folder, CallFrame? frame, ValueOrigins walk)
    {
        var ends = OriginsOf(folder, frame, walk).Select(origin => EndsFolder(origin, walk)).ToArray();
        return ends.Contains(true) && !ends.Contains(false);
    }

    /// <summary>
    /// Whether the function gets such a folder from each of its callers that may also give it something else than constants for what is tested.
    /// </summary>
    private bool EndsFolderGiven(IOperation subject, IOperation? folder)
    {
        if (folder.AsWritten(code.Bodies, cancellationToken) is not IParameterReferenceOperation { Parameter: var root }
            || root.ContainingSymbol is not IMethodSymbol function)
        {
            return false;
        }

        reads.AsksForProgram = true;
        var tested = Right(subject).Select(static test => test.Subject.SkipConversions()).OfType<IParameterReferenceOperation>()
            .Select(static part => part.Parameter.Ordinal)
            .Where(part => part != root.Ordinal)
            .ToArray();
        var calls = Callers.Of(function, code, cancellationToken)
            .Where(call => call.Any(argument => !argument.Value.ConstantValue.HasValue && tested.Contains(argument.Parameter?.Ordinal ?? -1)))
            .ToArray();
        return calls.Length > 0 && Array.TrueForAll(calls, call => IsFolder(
            call.FirstOrDefault(argument => argument.Parameter?.Ordinal == root.Ordinal)?.Value));
    }

    /// <summary>As above; null where it is not known.</summary>
    private bool? EndsFolder(Origin folder, ValueOrigins walk) => folder.Value switch
    {
        { ConstantValue: { HasValue: true, Value: string text } } => EndsInSeparator(text),
        { ConstantValue: { HasValue: true, Value: char character } } => character is '/' or '\\',
        IFieldReferenceOperation separator when IsSeparatorField(separator) => true,
        IPropertyReferenceOperation { Property: { Name: "BaseDirectory", ContainingType.Name: "AppContext" or "AppDomain" } } => true,
        IInvocationOperation { TargetMethod: { Name: "ToString", Parameters.IsEmpty: true }, Instance: { } separator } =>
            EndsFolder(separator, folder.Frame, walk),
        IInvocationOperation call when IsOfPath(call.TargetMethod) => EndsFolder(call, folder.Frame, walk),
        var text when TextPiece.Parts(text)?.LastOrDefault(static piece => piece is not { Text: "" }) is { Syntax: not null } last =>
            last.Text is { } end ? EndsInSeparator(end) : EndsFolder(last.Value, folder.Frame, walk),
        _ => null,
    };

    private bool? EndsFolder(IInvocationOperation call, CallFrame? frame, ValueOrigins walk) => call.TargetMethod.Name switch
    {
        "GetTempPath" => true,
        "GetFullPath" => EndsFolder(call.Arguments[0].Value, frame, walk) ? true : null,
        "Combine" or "Join" when call.Arguments.SelectMany(static argument => TextsIn(argument.Value)).LastOrDefault() is { } last =>
            EndsFolder(last, frame, walk) ? true : null,
        _ => null,
    };

    /// <summary>Whether the code that tests the variable also asks whether it stands for another root.</summary>
    private bool IsRootRefused(IOperation subject)
    {
        if (subject.AsWritten(code.Bodies, cancellationToken) is not { } written
            || written.ReferencedVariable() is not { } variable
            || BodyLocator.Find(written.Syntax) is not { } body)
        {
            return false;
        }

        return WrittenNames.In(body, variable.Name)
            .Select(name => name.Parent?.Parent?.Parent)
            .OfType<SyntaxNode>()
            .Select(call => code.Bodies.GetOperation(call, cancellationToken))
            .Any(static call => call is IInvocationOperation asked && IsOfPath(asked.TargetMethod)
                && asked.TargetMethod.Name is "IsPathRooted" or "IsPathFullyQualified");
    }
}
