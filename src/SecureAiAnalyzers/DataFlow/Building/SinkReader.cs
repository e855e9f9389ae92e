using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.DataFlow.Graph;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>
/// Finds the values that arrive at sinks. Conditions on sibling settings (the role of a message, the program of a process) are decided when
/// the whole body is known, because the setting may follow.
/// </summary>
internal sealed class SinkReader(BodyBuilder body)
{
    private const string Headers = "Headers";

    private readonly List<Setting> _settings = [];
    private readonly List<Candidate> _candidates = [];
    private readonly List<ListCandidate> _lists = [];

    /// <summary>The lists of arguments for programs.</summary>
    public ProcessArguments Arguments { get; } = new(body.Code, body.CancellationToken);

    /// <summary>Notes what a property of an object is set to; of the headers of a message, what one of its headers is.</summary>
    public void Note(FlowNode? owner, string member, IOperation value)
    {
        if (owner is null)
            return;

        _settings.Add(new Setting(owner.Identity, member, value));
        if (owner.Identity is LoadNode { Member: { Name: Headers, IsInSource: false }, Owner: { } message })
            _settings.Add(new Setting(message.Identity, member, value));
    }

    /// <summary>Notes what a header is set to by its name, as if it were set by the property of that name.</summary>
    public void NoteHeader(FlowNode? headers, IOperation name, IOperation value)
    {
        foreach (var header in Texts(name).Append(NamedHeader(name)).OfType<string>())
            Note(headers, header.Replace("-", string.Empty), value);
    }

    /// <summary>Whether the value is what a library gives as the headers of a message.</summary>
    public bool AreHeaders(IOperation? value) =>
        value.SkipConversions() is IPropertyReferenceOperation { Property: { Name: Headers } property } && !body.Context.IsInSource(property);

    /// <summary>The member of a library that holds the name of a header.</summary>
    private static string? NamedHeader(IOperation name) =>
        name.SkipConversions() is IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } field } ? field.Name : null;

    /// <summary>A value is given to a parameter; the other arguments of the call are found by name.</summary>
    /// <param name="receiver">What an extension method is called on.</param>
    public void Arrive(
        IMethodSymbol method, IParameterSymbol parameter, FlowNode value, CodeSpan span, Func<string, IOperation?> argument, FlowNode? receiver = null)
    {
        if (IsToldOfByItself(parameter.Type))
            return;

        var sinks = body.Context.DeclaredSinksOf(parameter) | body.Context.CredentialSinksOf(method, parameter.Name);
        foreach (var row in body.Context.RowsOf(method))
        {
            if (row.Row.Role != FlowRole.Sink || row.Row.Parameter != parameter.Name || IsExcluded(row.Row, method, argument))
                continue;
            if (row.Row.Condition == FlowCondition.Container)
                Add(row.Row.Sinks, body.Function, value, span, method, parameter, ContainerIn(argument(row.Row.Selector!)));
            else if (row.Row.Condition == FlowCondition.Statement)
                ArriveInCommand(row.Row, method, parameter, value, span, TextIn(row.Row, CallOf(argument(parameter.Name))));
            else if (row.Row.Reaches is not null)
                ArriveBehind(row.Row, method, parameter, value, span);
            else if (Holds(row.Row, method, parameter, argument))
                sinks |= row.Row.Sinks;
            else if (row.Row.Condition == FlowCondition.Html && receiver is not null)
                _candidates.Add(new Candidate(row.Row, body.Function, receiver.Identity, value, span, method) { Parameter = parameter });
            else if (row.Row is { Condition: FlowCondition.Shell, Selector: { } selector } && argument(selector) is { } program)
                _lists.Add(new ListCandidate(row.Row, body.Function, program, value, span, method, parameter));
        }

        Add(sinks, body.Function, value, span, method, parameter);
    }

    /// <summary>Whether the call says that the row does not speak of it; of an object that is made, its properties say so later.</summary>
    private static bool IsExcluded(FlowRow row, IMethodSymbol method, Func<string, IOperation?> argument) => row.Unless.Count > 0
        && (method.MethodKind == MethodKind.Constructor || row.Unless.Any(name => argument(name) is { } given && !IsNothing(given)));

    private static bool IsNothing(IOperation value) => value is IDefaultValueOperation or { ConstantValue: { HasValue: true, Value: null } };

    /// <summary>A value is given to a constructor; a property of what it makes says later how it is used.</summary>
    public void ArriveIn(FlowNode made, IMethodSymbol constructor, IParameterSymbol parameter, FlowNode value, CodeSpan span)
    {
        foreach (var row in body.Context.RowsOf(constructor))
        {
            if (row.Row is { Role: FlowRole.Sink, Condition: FlowCondition.Html } && row.Row.Parameter == parameter.Name)
                _candidates.Add(new Candidate(row.Row, body.Function, made, value, span, constructor) { Parameter = parameter });
        }
    }

    /// <summary>A text is given to a command, itself or in another project, that takes names too.</summary>
    private void ArriveInCommand(FlowRow row, ISymbol member, IParameterSymbol? parameter, FlowNode value, CodeSpan span, CommandText text)
    {
        if (text == CommandText.Name)
            return;
        if (row.Reaches is null)
            Add(row.Sinks, body.Function, value, span, member, parameter, text: text);
        else
            ArriveBehind(row, member, parameter, value, span, text);
    }

    /// <summary>A value, or a member of it, is given to code of another project, which uses it so.</summary>
    private void ArriveBehind(FlowRow row, ISymbol member, IParameterSymbol? parameter, FlowNode value, CodeSpan span, CommandText? text = null)
    {
        var (part, type) = ((FlowNode?)value, parameter?.Type ?? NodeFactory.TypeOf(member));
        foreach (var name in row.Path)
        {
            if (SharedResults.MemberOf(type, name) is not { } loaded)
                return;

            (part, type) = (body.Nodes.Load(part, loaded, span), NodeFactory.TypeOf(loaded));
        }

        if (part is not null)
        {
            body.Add(new SinkUse(part, row.Sinks, body.Function, span, body.Context.Members.Of(member), parameter?.Name)
            {
                IsWholeObject = IsWholeObject(type),
                Reaches = row.Reaches,
                IsPart = row.IsPart,
                Text = text,
            });
        }
    }

    /// <summary>A library's method is given as a value: what its delegate takes arrives.</summary>
    public void ArriveInGroup(IMethodSymbol method, IParameterSymbol parameter, FlowNode value, CodeSpan span)
    {
        var sinks = body.Context.DeclaredSinksOf(parameter);
        foreach (var row in body.Context.Ai.Members.SinksOf(method))
        {
            if (row.Row is { Condition: FlowCondition.None, Reaches: null } && row.Row.Parameter == parameter.Name)
                sinks |= row.Row.Sinks;
        }

        Add(sinks, body.Function, value, span, method, parameter);
    }

    /// <summary>A method of another project is given as a value: where it becomes a tool, a model fills what arrives at sinks there.</summary>
    public void ArriveIfTool(IMethodSymbol method, CodeSpan span)
    {
        if (body.Context.Ai.Members.Shared is not { } shared)
            return;

        foreach (var row in shared.SinksOf(method))
        {
            if (method.Parameters.FirstOrDefault(parameter => parameter.Name == row.Row.Parameter) is { } parameter)
                ArriveBehind(row.Row, method, parameter, body.Nodes.ToolArgument(method, parameter, span), span);
        }
    }

    /// <summary>A value is given to a delegate, which may be one that writes a log entry.</summary>
    public void ArriveInLog(IOperation? called, IMethodSymbol invoke, IParameterSymbol parameter, FlowNode value, CodeSpan span)
    {
        if (!body.Context.MayWriteLog(invoke) || parameter.Ordinal == 0 || parameter.Ordinal == invoke.Parameters.Length - 1)
            return;

        var makers = OriginsOf(called).Select(static origin => origin.Value as IInvocationOperation).ToArray();
        if (makers.Length == 0 || !Array.TrueForAll(makers, IsLogDelegate))
            return;

        var isKept = Array.TrueForAll(makers, maker => maker!.Arguments is [{ Value: { } level }, ..] && IsKeptLevel(level));
        Add(isKept ? SinkKinds.Log | SinkKinds.LogEntry : SinkKinds.Log, body.Function, value, span, invoke, parameter);
    }

    private bool IsLogDelegate(IInvocationOperation? maker) =>
        maker is not null && body.Context.Ai.Members.Of(maker.TargetMethod, ApiRole.LogDelegateFactory) is not null;

    private IReadOnlyList<Origin> OriginsOf(IOperation? value)
    {
        body.Reads.AsksForProgram = true;
        return new ValueOrigins(body.Code, body.CancellationToken).Of(value.AsWritten(body.Code.Bodies, body.CancellationToken));
    }

    /// <summary>Whether the level is one at which entries are kept, whatever branch gives it.</summary>
    private bool IsKeptLevel(IOperation level) => NamedLevel(level) is { } named
        ? body.Context.IsKeptLevel(named)
        : OriginsOf(level) is { Count: > 0 } origins && origins.All(origin => NamedLevel(origin.Value) is { } member && body.Context.IsKeptLevel(member));

    /// <summary>The member of the enum, or the static member, that the level is.</summary>
    private ISymbol? NamedLevel(IOperation level) => level.SkipConversions() switch
    {
        { ConstantValue: { HasValue: true, Value: var value }, Type: { TypeKind: TypeKind.Enum } type } =>
            type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(member => Equals(member.ConstantValue, value)),
        IFieldReferenceOperation { Field: { IsStatic: true } member } when !body.Context.IsInSource(member) => member,
        _ => null,
    };

    /// <summary>A method is called on a value, which it uses so.</summary>
    public void ArriveOn(IMethodSymbol method, FlowNode receiver, IInvocationOperation call, CodeSpan span)
    {
        var sinks = SinkKinds.None;
        foreach (var row in body.Context.Ai.Members.SinksOf(method))
        {
            if (row.Row.Parameter == FlowRow.Receiver && (row.Row.Condition == FlowCondition.None || NamesTypes(row.Row, call)))
                sinks |= row.Row.Sinks;
        }

        Add(sinks, body.Function, receiver, span, method, parameter: null);
    }

    /// <summary>A value is assigned to a field or property, or added to the list in it.</summary>
    /// <param name="list">What something is added to; null for an assignment.</param>
    /// <param name="given">What is assigned.</param>
    public void Arrive(ISymbol member, FlowNode? owner, FlowNode value, CodeSpan span, IOperation? list = null, IOperation? given = null)
    {
        var isWriter = list is not null && body.Context.Types.CarrierOf(NodeFactory.TypeOf(member)) == CarrierKind.Text;
        var at = (isWriter ? WrittenTo(list!) : null) ?? span;
        var sinks = body.Context.Team.SinksOf(member) | body.Context.CredentialSinksOf(member, parameter: null);
        foreach (var row in body.Context.RowsOf(member))
        {
            if (row.Row is not { Role: FlowRole.Sink, Parameter: null })
                continue;
            if (row.Row.Reaches is not null)
                ArriveBehind(row.Row, member, parameter: null, value, span);
            else if (row.Row.Condition == FlowCondition.None)
                sinks |= row.Row.Sinks;
            else if (row.Row.Condition == FlowCondition.ShellInput)
                ArriveInShell(row.Row, member, value, span, list);
            else if (row.Row.Condition != FlowCondition.Statement || given is not null)
                _candidates.Add(new Candidate(row.Row, body.Function, owner?.Identity, value, at, member) { Given = given });
        }

        Add(sinks, body.Function, value, at, member, parameter: null);
    }

    /// <summary>Text is written to a process, which runs it when it is a shell without a script.</summary>
    private void ArriveInShell(FlowRow row, ISymbol member, FlowNode value, CodeSpan span, IOperation? input)
    {
        body.Reads.AsksForProgram = true;
        if (input is not null && new ProcessInput(body.Code, body.CancellationToken).ReaderOf(input) is { } program)
            Add(row.Sinks, body.Function, value, WrittenTo(input) ?? span, member, parameter: null, program);
    }

    /// <summary>What is written to the input, where one argument says it.</summary>
    public static CodeSpan? WrittenTo(IOperation input) => input.Syntax.Ancestors()
        .TakeWhile(static node => node is not (StatementSyntax or AnonymousFunctionExpressionSyntax))
        .OfType<InvocationExpressionSyntax>().FirstOrDefault(call => call.Expression.Span.Contains(input.Syntax.Span)) is
            { ArgumentList.Arguments: [var written, ..] }
            ? written.Expression
            : default(CodeSpan?);

    /// <summary>Decides on the conditions.</summary>
    public void Finish()
    {
        foreach (var list in _lists)
            Decide(list);
        if (_candidates.Count == 0)
            return;

        var left = PointsToSets.MaxPropagated;
        var settings = SettingsByOwner(ref left);
        foreach (var candidate in _candidates)
        {
            var owners = candidate.Owner is null ? [] : PointsToSets.Of(candidate.Owner, ref left);
            if (candidate.Row.Condition == FlowCondition.Shell)
                Decide(candidate, owners, settings);
            else if (candidate.Row.Condition == FlowCondition.Container)
                ArriveInProcess(candidate, owners.SelectMany(owner => settings[owner]));
            else if (candidate.Row.Condition == FlowCondition.Statement)
                Decide(candidate, owners.SelectMany(owner => settings[owner]));
            else if (owners.Any(owner => Holds(candidate.Row, settings[owner])))
                Add(candidate.Row.Sinks, candidate.Function, candidate.Value, candidate.Span, candidate.Member, candidate.Parameter);
        }
    }

    /// <summary>A text is set that may be a name only.</summary>
    private void Decide(Candidate candidate, IEnumerable<Setting> settings)
    {
        var text = TextIn(candidate, settings);
        if (text != CommandText.Name)
            Add(candidate.Row.Sinks, candidate.Function, candidate.Value, candidate.Span, candidate.Member, parameter: null, text: text);
    }

    /// <summary>Something is set or added to the arguments of a process, whatever it runs.</summary>
    private void ArriveInProcess(Candidate candidate, IEnumerable<Setting> settings)
    {
        var program = settings.Where(setting => IsSelected(candidate.Row, setting)).Select(setting => ContainerIn(setting.Value)).FirstOrDefault();
        Add(candidate.Row.Sinks, candidate.Function, candidate.Value, candidate.Span, candidate.Member, parameter: null, program);
    }

    /// <summary>The program where it is one that runs containers.</summary>
    private string? ContainerIn(IOperation? program) => program is null ? null : Texts(program).FirstOrDefault(ShellNames.RunsContainers);

    /// <summary>A whole list of arguments is given: those that the program reads as code arrive.</summary>
    private void Decide(ListCandidate candidate)
    {
        var items = Arguments.Of(candidate.Value, member: null);
        var read = items.Count == 0
            ? [(Arguments.ShellOf(candidate.Program), candidate.Value)]
            : Code(items, [candidate.Program], static _ => true).ToArray();
        var program = read.Select(static code => code.Program).FirstOrDefault(static program => program is not null);
        if (program is not null && body.Nodes.Phi(candidate.Span, [.. read.Select(static code => code.Value)]) is { } arriving)
            Add(candidate.Row.Sinks, candidate.Function, arriving, candidate.Span, candidate.Member, candidate.Parameter, program);
    }

    /// <summary>Something is added to a list of arguments: it arrives where the program reads it as code.</summary>
    private void Decide(Candidate candidate, IEnumerable<FlowNode> owners, ILookup<FlowNode, Setting> settings)
    {
        var code = new List<(string? Program, FlowNode? Value)>();
        foreach (var owner in owners)
        {
            var programs = settings[owner].Where(setting => IsSelected(candidate.Row, setting)).Select(static setting => setting.Value).ToArray();
            code.AddRange(Code(Arguments.Of(owner, candidate.Member.Name), programs, item => item.Syntax.Span == candidate.Span.TextSpan));
        }

        if (body.Nodes.Phi(candidate.Span, [.. code.Select(static read => read.Value).Distinct()]) is { } arriving)
            Add(candidate.Row.Sinks, candidate.Function, arriving, candidate.Span, candidate.Member, parameter: null, code[0].Program);
    }

    /// <summary>The items that are read as code, each with the program that reads it.</summary>
    private IEnumerable<(string? Program, FlowNode? Value)> Code(
        IReadOnlyList<ListItem> items, IReadOnlyList<IOperation> programs, Func<ListItem, bool> isAsked)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Value is not null && isAsked(items[i]) && Arguments.ReaderOf(programs, items, i) is { } program)
                yield return (program, items[i].Value);
        }
    }

    private ILookup<FlowNode, Setting> SettingsByOwner(ref int left)
    {
        var settings = new List<(FlowNode Owner, Setting Setting)>();
        foreach (var setting in _settings)
        {
            foreach (var owner in PointsToSets.Of(setting.Owner, ref left))
                settings.Add((owner, setting));
        }

        return settings.ToLookup(static pair => pair.Owner, static pair => pair.Setting);
    }

    private bool Holds(FlowRow row, IEnumerable<Setting> settings) =>
        settings.Any(setting => IsSelected(row, setting) && Matches(row.Condition, setting.Value))
        && !settings.Any(setting => row.Unless.Contains(setting.Member, StringComparer.OrdinalIgnoreCase) && !IsNothing(setting.Value));

    private static bool IsSelected(FlowRow row, Setting setting) => setting.Member.Equals(row.Selector, StringComparison.OrdinalIgnoreCase);

    private static bool IsWholeObject(ITypeSymbol? type) => type is not null && type.SpecialType != SpecialType.System_String;

    private void Add(
        SinkKinds sinks,
        FlowFunction function,
        FlowNode value,
        CodeSpan span,
        ISymbol member,
        IParameterSymbol? parameter,
        string? program = null,
        CommandText? text = null)
    {
        if (sinks == SinkKinds.None)
            return;

        var type = parameter?.Type ?? NodeFactory.TypeOf(member);
        body.Add(new SinkUse(value, sinks, function, span, body.Context.Members.Of(member), parameter?.Name)
        {
            IsWholeObject = IsWholeObject(type) && (program is null || (sinks & SinkKinds.CommandLine) != 0),
            Program = program,
            Text = text,
            IsDescription = body.Context.RowsOf(member).Any(row => row.Row.IsDescription && row.Row.Parameter == parameter?.Name),
            SafeForms = [.. SafeForms(member, parameter?.Name)],
        });
    }

    private IEnumerable<FlowRow> SafeForms(ISymbol member, string? parameter)
    {
        foreach (var row in body.Context.RowsOf(member))
        {
            if (row.Row.SafeForm is not null && row.Row.Parameter == parameter)
                yield return row.Row;
        }
    }

    /// <summary>Whether values of the type are made by a sink, which has told of them: a message that is passed on is not told of again.</summary>
    private bool IsToldOfByItself(ITypeSymbol type) => type is INamedTypeSymbol { TypeKind: TypeKind.Class } named
        && named.InstanceConstructors.Any(constructor =>
            body.Context.RowsOf(constructor).Any(static row => row.Row is { Role: FlowRole.Sink, Reaches: null }));

    private bool Holds(FlowRow row, IMethodSymbol method, IParameterSymbol parameter, Func<string, IOperation?> argument)
    {
        if (row.Condition == FlowCondition.None)
            return true;
        if (row.Condition == FlowCondition.PlainText)
            return parameter.Type.SpecialType == SpecialType.System_String;
        if (row.Condition == FlowCondition.Shell)
            return parameter.Type.SpecialType == SpecialType.System_String;
        if (row.Condition == FlowCondition.QueryFormat)
            return Becomes(ApiRole.QueryFormat, argument(parameter.Name));
        if (row.Condition == FlowCondition.QueryDocument)
            return Becomes(ApiRole.QueryDocument, argument(parameter.Name));
        if (row.Condition == FlowCondition.CreatedType)
            return Becomes(ApiRole.CreatedType, argument(parameter.Name));
        if (row.Condition == FlowCondition.DeserializedType)
            return Becomes(ApiRole.DeserializedType, argument(parameter.Name));
        if (row.Condition is FlowCondition.TypeNaming or FlowCondition.TypeNamingOrDefault)
            return CallOf(argument(parameter.Name)) is IInvocationOperation call && NamesTypes(row, call);
        if (row.Condition is FlowCondition.DocumentTypeAllowed or FlowCondition.DocumentTypeNotRefused)
            return ReadsDocumentType(row, CallOf(argument(parameter.Name)));
        if (row.Condition == FlowCondition.UnlimitedMatching)
            return IsUnlimited(CallOf(argument(parameter.Name)));
        if (row.Condition == FlowCondition.AccessClaim)
            return !new ClaimNames(body.Code, body.CancellationToken).AreDescriptive(argument(row.Selector!));
        if (row.Condition == FlowCondition.WithoutInstructions)
            return method.Parameters.Any(other => other.Name == row.Selector) && LacksInstructions(argument(row.Selector!));

        return row.Selector is not null && argument(row.Selector) is { } selector && Matches(row.Condition, selector);
    }

    /// <summary>Whether the result of the call that takes the text is given where it plays the role.</summary>
    private bool Becomes(ApiRole role, IOperation? text)
    {
        body.Reads.AsksForProgram = true;
        return CallOf(text) is IInvocationOperation call && new ListedReach(body.Code, body.CancellationToken).Arguments(call)
            .Any(argument => body.Context.Ai.Members.Of(argument.Parameter, role) is not null);
    }

    /// <summary>The call or construction, as the source has it, that is given the value.</summary>
    private IOperation? CallOf(IOperation? given) => given is null ? null : body.Code.Bodies.GetOperation(given.Syntax, body.CancellationToken)?
        .Ancestors()
        .FirstOrDefault(static whole => whole is IInvocationOperation or IObjectCreationOperation);

    /// <summary>Whether what reads the text in the call lets it name types.</summary>
    private bool NamesTypes(FlowRow row, IInvocationOperation call)
    {
        body.Reads.AsksForProgram = true;
        if (row.Condition == FlowCondition.TypeNamingOrDefault && !body.Context.MayNameTypes)
            return false;

        var naming = new TypeNaming(body.Code, body.CancellationToken);
        var reader = row.Selector == FlowRow.Receiver
            ? call.Instance
            : call.GivenArguments().FirstOrDefault(argument => argument.Parameter?.Name == row.Selector)?.Value;
        return naming.IsLetBy(reader) ?? (row.Condition == FlowCondition.TypeNamingOrDefault && naming.IsLetByDefault(call));
    }

    /// <summary>What the text is to what takes it.</summary>
    private CommandText TextIn(FlowRow row, IOperation? taker)
    {
        body.Reads.AsksForProgram = true;
        return taker is null ? CommandText.Statement : Kinds.Of(row.Selector!, taker);
    }

    /// <summary>As above, where the object is told that a variable holds, which other code has made.</summary>
    private CommandText TextIn(Candidate candidate, IEnumerable<Setting> settings)
    {
        var given = body.Code.Bodies.GetOperation(candidate.Given!.Syntax, body.CancellationToken);
        return given?.Ancestors().FirstOrDefault(static whole => whole is IAssignmentOperation) is not { } assignment
            ? CommandText.Statement
            : settings.Where(setting => IsSelected(candidate.Row, setting))
                .Select(setting => Kinds.Of(setting.Value, assignment.Syntax))
                .Append(TextIn(candidate.Row, assignment))
                .Max();
    }

    private CommandKinds Kinds => new(body.Code, body.Context.Surface is not null, body.CancellationToken);

    /// <summary>Whether nothing limits the time of the matching that the call does, or that the object does which it makes.</summary>
    private bool IsUnlimited(IOperation? call)
    {
        body.Reads.AsksForProgram = true;
        return call is not null && new MatchLimits(body.Code, body.CancellationToken).AreLackingIn(call);
    }

    /// <summary>Whether the call, or the object that it makes, reads the document type of the XML that it is given.</summary>
    private bool ReadsDocumentType(FlowRow row, IOperation? call)
    {
        body.Reads.AsksForProgram = true;
        var types = new DocumentTypes(body.Code, body.CancellationToken);
        return row.Condition == FlowCondition.DocumentTypeAllowed
            ? types.AreAllowedBy(call.GivenArguments().FirstOrDefault(argument => argument.Parameter?.Name == row.Selector)?.Value)
            : !types.AreRefusedBy((call as IInvocationOperation)?.Instance ?? call);
    }

    /// <summary>Whether the options are seen to hold no instructions, because there are none or because the code that makes them sets none.</summary>
    private bool LacksInstructions(IOperation? options)
    {
        body.Reads.AsksForProgram = true;
        var written = options.AsWritten(body.Code.Bodies, body.CancellationToken);
        if (written is null or { ConstantValue: { HasValue: true, Value: null } } or IDefaultValueOperation)
            return true;

        var made = body.Code.Bodies.GetOperation(written.Syntax, body.CancellationToken) ?? written;
        return ObjectConstruction.Of(made, body.Code, body.CancellationToken) is { } construction
            && !construction.SetMembers().Any(member => body.Context.RowsOf(member).Any(static row => (row.Row.Sinks & SinkKinds.Instructions) != 0));
    }

    private bool Matches(FlowCondition condition, IOperation value) => condition switch
    {
        FlowCondition.InstructionRole => IsInstructionRole(value),
        FlowCondition.KeptLevel => IsKeptLevel(value),
        FlowCondition.Evaluator => Texts(value).Any(static text => text is "eval" or "window.eval" or "globalThis.eval"),
        FlowCondition.Html => body.Code.Constants.Is(value, expected: true, body.CancellationToken)
            || Texts(value).Concat(TextsOfMade(value)).Append(NamedLevel(value)?.Name ?? string.Empty).Any(NamesHtml),
        _ => false,
    };

    private static bool NamesHtml(string text) => text.IndexOf("html", StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>Whether the role is one of instructions, whatever branch gives it.</summary>
    private bool IsInstructionRole(IOperation value)
    {
        var origins = new ValueOrigins(body.Code, body.CancellationToken).Of(value.AsWritten(body.Code.Bodies, body.CancellationToken));
        return origins.Count > 0 && origins.All(IsInstructionRole);
    }

    private bool IsInstructionRole(Origin role) => !role.IsEnd && role.Value switch
    {
        IMemberReferenceOperation { Member: { IsStatic: true } member } when IsRole(member) => true,
        IObjectCreationOperation { Arguments: [var name] } => NamesInstructionRole(name.Value, role.Frame),
        var other => NamesInstructionRole(other, role.Frame),
    };

    private bool IsRole(ISymbol member) => body.Context.Ai.Members.Of(member, ApiRole.InstructionRole) is not null;

    private bool NamesInstructionRole(IOperation value, CallFrame? frame) =>
        body.Code.Constants.ResolveAll(value, body.CancellationToken, frame) is { IsEmpty: false } names
        && names.All(static name => name.Text is { } text && IsRoleName(text));

    private static bool IsRoleName(string text) =>
        text.Equals("system", StringComparison.OrdinalIgnoreCase) || text.Equals("developer", StringComparison.OrdinalIgnoreCase);

    private IEnumerable<string> Texts(IOperation? value) =>
        body.Code.Constants.Resolve(value, body.CancellationToken).Select(constant => constant.Text).OfType<string>();

    /// <summary>The texts of which a value is made: a header that is constructed or parsed.</summary>
    private IEnumerable<string> TextsOfMade(IOperation value) => value.AsWritten(body.Code.Bodies, body.CancellationToken)
        .GivenArguments()
        .SelectMany(argument => Texts(argument.Value));

    private sealed record Setting(FlowNode Owner, string Member, IOperation Value);

    private sealed record ListCandidate(
        FlowRow Row, FlowFunction Function, IOperation Program, FlowNode Value, CodeSpan Span, IMethodSymbol Member, IParameterSymbol Parameter);

    private sealed record Candidate(FlowRow Row, FlowFunction Function, FlowNode? Owner, FlowNode Value, CodeSpan Span, ISymbol Member)
    {
        public IParameterSymbol? Parameter { get; init; }

        /// <summary>What is assigned.</summary>
        public IOperation? Given { get; init; }
    }
}
