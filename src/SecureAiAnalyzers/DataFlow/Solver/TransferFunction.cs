using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.DataFlow.Graph;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.DataFlow.Solver;

/// <summary>Where a part of a value comes from. The one description of flow, used to find sources and to explain a finding.</summary>
internal sealed class TransferFunction(ProgramGraph graph, FlowMode mode, CancellationToken cancellationToken)
{
    /// <summary>The name of an entry, as a path asks for it.</summary>
    private const string EntryType = "KeyValuePair";
    private const string EntryName = "Key";

    private readonly ExceptionFlow _exceptions = new(graph, cancellationToken);

    /// <summary>Tells the visitor the steps before this point.</summary>
    public void From(FlowNode node, AccessPath path, IStepVisitor visitor)
    {
        if (mode.IsVerbatim && node.ChangesText)
            return;
        if (node.Identity == node)
            Changes(node, path, visitor);

        switch (node)
        {
            case SourceNode { IsNamed: true } when path.Head is { Name: EntryName, TypeName: EntryType }:
                break;
            case SourceNode source:
                visitor.Source(source);
                break;
            case ParameterNode parameter:
                Parameter(parameter, path, visitor);
                break;
            case ToolArgumentNode argument when graph.Inputs.IsFilledByModel(argument, cancellationToken):
                visitor.Source(argument.AsSource);
                break;
            case PhiNode phi:
                foreach (var operand in phi.Operands)
                    visitor.Next(operand, path);
                break;
            case EntryNode { Dictionary: { Identity.IsAliased: true } dictionary }:
                visitor.Next(dictionary, path);
                break;
            case EntryNode { Value: { } value }:
                visitor.Next(value, path);
                break;
            case DerivedNode derived:
                foreach (var operand in derived.Operands)
                    visitor.Next(operand, AccessPath.Anything);
                break;
            case SanitizedNode checkedValue when !graph.IsRightFor(checkedValue, mode, cancellationToken):
                visitor.Next(checkedValue.Operand, path);
                break;
            case EmptiedNode { Identity.IsAliased: true } emptied:
                visitor.Next(emptied.Before, path);
                break;
            case LoadNode load:
                Load(load, path, visitor);
                break;
            case StaticNode member:
                visitor.Member(member.Member, path);
                if (path.Head is { IsMutableField: true, IsOwned: true } state)
                    visitor.Member(state, path.Tail);
                break;
            case ObjectNode made when made.Constructor is { } constructor:
                Constructed(made, constructor, path, visitor);
                break;
            case CopyNode copy when path.Head is null || !copy.Replaces(path.Head):
                visitor.Next(copy.Original, path);
                break;
            case CheckedObjectNode known when path.Head is { } head && known.CheckedMember(head) is { } member:
                visitor.Next(member, path.Tail);
                break;
            case CheckedObjectNode known:
                visitor.Next(known.Original, path);
                break;
            case CallNode call:
                Called(call, path, visitor);
                break;
            case AfterCallNode after:
                AfterCall(after, path, visitor);
                break;
            case OutNode written:
                foreach (var function in graph.TargetsOf(written.Site, visitor.Types, cancellationToken))
                    Exit(function, written.Site, written.Ordinal, path, visitor);
                break;
            case GivenNode given:
                Given(given.Body.UsesOf(given), given.Ordinal, path, visitor);
                GivenByMembers(given.Body.HoldersOf(given), given.Ordinal, path, visitor);
                break;
            case ShownNode shown:
                Shown(shown, path, visitor);
                break;
            case OptionsNode options:
                Options(options, path, visitor);
                break;
            case CaughtNode caught:
                _exceptions.Caught(caught, path, visitor);
                break;
            case EscapingNode escaping when path.Head is { Kind: MemberKind.Caught } asked:
                _exceptions.Escaping(escaping.Function, asked, path.Tail, visitor);
                break;
            case FunctionNode function when path.Head is { Kind: MemberKind.DelegateInvoke }:
                Result(function, path.Tail, visitor);
                break;
            case OpaqueNode when graph.SharedOn(path, cancellationToken) is { } shared:
                visitor.Member(shared.Member, shared.Path);
                break;
        }
    }

    /// <summary>What was put into an object through whatever name.</summary>
    private static void Changes(FlowNode node, AccessPath path, IStepVisitor visitor)
    {
        if (node.IsAliased)
        {
            foreach (var added in node.Body.AdditionsTo(node))
                visitor.Next(added, path);
        }

        if (path.Head is { } member)
        {
            foreach (var store in node.Body.StoresTo(node, member))
                visitor.Next(store.Value, path.Tail);
        }
        else if (path.IsAnything)
        {
            foreach (var store in node.Body.StoresInto(node))
                visitor.Next(store.Value, path);
        }
    }

    private void Parameter(ParameterNode parameter, AccessPath path, IStepVisitor visitor)
    {
        foreach (var input in parameter.Inputs)
            visitor.Next(input, path);
        visitor.Parameter(parameter, path);
        if (parameter.Function.Parent is not null && parameter.Parameter is not null)
        {
            GivenInside(parameter.Body.UsesOf(parameter.Function), parameter.Ordinal, path, visitor);
            GivenByMembers(parameter.Body.HoldersOf(parameter.Function), parameter.Ordinal, path, visitor);
        }

        // What another constructor of the object has set, called by this(…) or base(…).
        if (parameter.Parameter is null && path.Head is not null && parameter.Function.Method is { Kind: MemberKind.Constructor })
        {
            foreach (var site in parameter.Body.Sites)
            {
                if (site.Method.Kind != MemberKind.Constructor || site.Receiver != parameter)
                    continue;

                Held(site, path, site.Method.IsOfSourceType, visitor);
                ConstructorEffects(site, path, parameter, visitor);
            }
        }
    }

    /// <summary>What a delegate is given where it is called, also by functions that it is passed to.</summary>
    private void Given(IReadOnlyList<DelegateUse> uses, int ordinal, AccessPath path, IStepVisitor visitor)
    {
        foreach (var (site, position) in uses)
        {
            if (position < 0 && site.ValueOf(ordinal) is { } value)
                visitor.Next(value, path);
        }

        GivenInside(uses, ordinal, path, visitor);
    }

    /// <summary>
    /// What a delegate is given by functions that it is passed to. What its own body gives when it calls the delegate depends on the call: who
    /// came in through the call knows it, and who did not asks for the origins of the parameter.
    /// </summary>
    private void GivenInside(IReadOnlyList<DelegateUse> uses, int ordinal, AccessPath path, IStepVisitor visitor)
    {
        foreach (var (site, position) in uses)
        {
            if (position < 0)
                continue;

            GivenByMembers(MembersOf(site.Method, position), ordinal, path, visitor);
            foreach (var function in graph.TargetsOf(site, visitor.Types, cancellationToken))
            {
                if (function.GivenTo(position, ordinal) is { } given)
                    visitor.Inside(given, path, new CallFrame(site, function));
            }
        }
    }

    /// <summary>What a delegate is given wherever one is called that a member holds.</summary>
    private static void GivenByMembers(IEnumerable<MemberRef> holders, int ordinal, AccessPath path, IStepVisitor visitor)
    {
        foreach (var holder in holders)
            visitor.Member(holder.GivenAt(ordinal), path);
    }

    /// <summary>The members that hold what a constructor gets, without any code.</summary>
    private static IEnumerable<MemberRef> MembersOf(MemberRef constructor, int ordinal)
    {
        if (constructor.Kind != MemberKind.Constructor || !constructor.IsInSource)
            yield break;

        var name = constructor.Parameters[ordinal].Name;
        yield return new MemberRef(MemberIds.OfParameter(constructor.Id, ordinal), name, MemberKind.Parameter);
        yield return new MemberRef("P:" + constructor.TypeId.Substring(2) + "." + name, name, MemberKind.Property);
    }

    /// <summary>What a function that is passed as a delegate returns.</summary>
    private void Result(FunctionNode function, AccessPath path, IStepVisitor visitor)
    {
        if (function.Function is { } lambda)
        {
            visitor.Next(lambda.Returns, path);
        }
        else if (function.Site is { } site)
        {
            foreach (var target in graph.TargetsOf(site, visitor.Types, cancellationToken))
                visitor.Inside(target.Returns, path, new CallFrame(site, target));
        }
    }

    private void Shown(ShownNode shown, AccessPath path, IStepVisitor visitor)
    {
        if (path.IsAnything && graph.ClassifiedIn(shown) is { } member)
            visitor.Source(new SourceNode(shown.Body, shown.Span, FlowLabels.Personal, member));
        visitor.Next(shown.Original, path);
    }

    private static void Options(OptionsNode options, AccessPath path, IStepVisitor visitor)
    {
        if (path.Last is { } member && options.SecretIn(member) is { } secret)
            visitor.Source(secret);
        if (options.Original is { } original)
            visitor.Next(original, path);
    }

    private void Load(LoadNode load, AccessPath path, IStepVisitor visitor)
    {
        if (path.Of(load.Member) is { } longer)
            visitor.Next(load.Owner, longer);
        else if (graph.SharedOn(path, cancellationToken) is { } shared)
            visitor.Member(shared.Member, shared.Path);
        if (load.Member.OverridableGetter is not { } getter)
            return;

        foreach (var property in graph.ImplementationsOf(getter, cancellationToken))
        {
            if (path.Of(property) is { } behind)
                visitor.Next(load.Owner, behind);
        }
    }

    private void Constructed(ObjectNode made, CallSite constructor, AccessPath path, IStepVisitor visitor)
    {
        var isSource = constructor.Method.IsOfSourceType;
        if (path.IsAnything && (isSource || !(mode.IsTextOnly || mode.IsVerbatim)))
        {
            foreach (var argument in constructor.Arguments.OfType<FlowNode>())
                visitor.Next(argument, path);
        }

        if (path.Head is null)
            return;

        Held(constructor, path, isSource, visitor);
        if (isSource)
            ConstructorEffects(constructor, path, made, visitor);
    }

    /// <summary>What the member got from the constructor's parameters, without any code.</summary>
    private static void Held(CallSite constructor, AccessPath path, bool isSource, IStepVisitor visitor)
    {
        foreach (var parameter in constructor.Method.Parameters)
        {
            if (Holds(path.Head!, constructor.Method, parameter, isSource) && constructor.ValueOf(parameter.Ordinal) is { } argument)
                visitor.Next(argument, path.Tail);
        }
    }

    /// <summary>
    /// Whether a member holds what the constructor's parameter got: a parameter of a primary constructor itself, the property of a record, or,
    /// in a library type, a member of the same name.
    /// </summary>
    private static bool Holds(MemberRef member, MemberRef constructor, ParameterRef parameter, bool isSource)
    {
        if (member.Kind == MemberKind.Parameter)
            return member.Id == MemberIds.OfParameter(constructor.Id, parameter.Ordinal);
        if (!isSource)
            return member.Name.Equals(parameter.Name, System.StringComparison.OrdinalIgnoreCase);

        return member.IsPositional && member.Name == parameter.Name && member.TypeId == constructor.TypeId;
    }

    private void ConstructorEffects(CallSite site, AccessPath path, FlowNode made, IStepVisitor visitor)
    {
        foreach (var constructor in site.Method.BaseConstructors.Insert(0, site.Method))
        {
            if (graph.FunctionOf(constructor, cancellationToken) is { } function)
                visitor.Inside(function.Receiver, path, new CallFrame(site, function, made));
        }

        foreach (var initializer in graph.InitializersOf(path.Head!, cancellationToken))
        {
            foreach (var store in initializer.StoresTo(path.Head!))
                visitor.Inside(store.Value, path.Tail, new CallFrame(site, initializer.Functions[0], made));
        }
    }

    private void Called(CallNode call, AccessPath path, IStepVisitor visitor)
    {
        var targets = graph.TargetsOf(call.Site, visitor.Types, cancellationToken);
        if (targets == CallGraph.TooManyTargets)
            visitor.Unsolved(call);
        foreach (var function in targets)
            visitor.Inside(function.Returns, path, new CallFrame(call.Site, function));
        foreach (var property in graph.PropertiesOf(call.Site, visitor.Types, cancellationToken))
            visitor.Member(property, path);
        if (call.Site is { IsDelegateCall: true, Receiver: { } called } && targets.Count == 0 && path.Of(call.Site.Method) is { } result)
            visitor.Next(called, result);
        if (targets.Count == 0 && graph.SharedOn(path, cancellationToken) is { } shared)
            visitor.Member(shared.Member, shared.Path);
    }

    private void AfterCall(AfterCallNode after, AccessPath path, IStepVisitor visitor)
    {
        var targets = graph.TargetsOf(after.Site, visitor.Types, cancellationToken);
        var isChecked = targets.Count > 0;
        foreach (var function in targets)
        {
            if (function.CheckedOf(after.Ordinal) is { } value)
                visitor.Inside(value, path, new CallFrame(after.Site, function));
            else if (path.Head is { } written && function.TryWritten(after.Ordinal, written, out var left))
                Written(left, path, new CallFrame(after.Site, function), visitor);
            else if (path.Head is { } member && function.CheckedOf(after.Ordinal, member) is { } part)
                visitor.Inside(part, path.Tail, new CallFrame(after.Site, function));
            else
                isChecked &= IsChangedByCall(function, after.Ordinal);
            Exit(function, after.Site, after.Ordinal, path, visitor);
        }

        if (!isChecked)
            visitor.Next(after.Before, path);
    }

    /// <summary>Whether the function leaves the object as another call has left it, on every way: that call tells what stays of it.</summary>
    private static bool IsChangedByCall(FlowFunction function, int ordinal) =>
        function.ExitOf(ordinal) is AfterCallNode { Identity: ParameterNode parameter } && parameter.Ordinal == ordinal && parameter.Function == function;

    /// <summary>What a member holds after a function that writes it: also what it held before, if that may have stayed.</summary>
    private static void Written(FlowNode? value, AccessPath path, CallFrame frame, IStepVisitor visitor)
    {
        if (value is not null)
            visitor.Inside(value, path.Tail, frame);
    }

    /// <summary>What a function leaves in an object that it was given.</summary>
    private static void Exit(FlowFunction function, CallSite site, int ordinal, AccessPath path, IStepVisitor visitor)
    {
        var parameter = ordinal < 0 ? function.Receiver : ordinal < function.Parameters.Count ? function.Parameters[ordinal] : null;
        if (parameter is null)
            return;

        var frame = new CallFrame(site, function);
        if (function.ExitOf(ordinal) is { } exit)
            visitor.Inside(exit, path, frame);
        else if (path.Head is { } member)
            Stored(function, parameter, member, path, frame, visitor);
    }

    private static void Stored(
        FlowFunction function, ParameterNode parameter, MemberRef member, AccessPath path, CallFrame frame, IStepVisitor visitor)
    {
        foreach (var store in function.Body.StoresTo(parameter, member))
            visitor.Inside(store.Value, path.Tail, frame);
    }
}
