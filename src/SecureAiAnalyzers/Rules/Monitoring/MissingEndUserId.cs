using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Shared;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Functions;
using SecureAiAnalyzers.Semantics.Text;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Rules.Monitoring;

/// <summary>SAI3008: a request of a user is sent to a provider with options that say nothing of the user.</summary>
internal sealed class MissingEndUserId() : AiRule(RuleTable.MissingEndUserId)
{
    public override void Register(RuleRegistry registry) => registry.OnUse(ApiRole.ModelCall, Analyze);

    private void Analyze(ApiUse use)
    {
        if (use is not { Row.RunsFunction: false, Operation: IInvocationOperation { Syntax.ContainsDiagnostics: false } call })
            return;

        var given = new GivenOptions(use.Scope, use.CancellationToken);
        foreach (var options in call.GivenArguments().SelectMany(argument => given.In(argument.Value)))
        {
            if (Untagged(use, options, given) is not var (construction, field) || !ServesUser(use, call) || MayBeLocal(use))
                continue;

            use.Report(Definition, new Finding(MemberNames.LocationOf(call), construction.Creation.Type!.Name, field.Name)
            {
                Additional = [construction.Creation.Syntax.GetLocation()],
            });
            return;
        }
    }

    /// <summary>The options, and the first member that could tell who asks; null where one does, or where not all of the options is seen.</summary>
    private static (ObjectConstruction Construction, ISymbol Field)? Untagged(ApiUse use, IOperation options, GivenOptions given)
    {
        if (ObjectConstruction.Of(options, use.Scope.Code, use.CancellationToken) is not { } construction
            || FieldsOf(construction.Creation.Type, use).FirstOrDefault() is not { } field
            || !given.AreWhollyVisible(construction)
            || !given.IsFirst(construction, options)
            || construction.SetMembers().Any(member => Is(use, member, ApiRole.EndUserId) || Is(use, member, ApiRole.NamedSettings)))
        {
            return null;
        }

        return construction.References.Select(static reference => reference.Parent).OfType<IMemberReferenceOperation>()
            .Any(setting => Is(use, setting.Member, ApiRole.NamedSettings))
            ? null
            : (construction, field);
    }

    private static IEnumerable<ISymbol> FieldsOf(ITypeSymbol? options, ApiUse use) =>
        from type in options.SelfAndAncestors()
        from name in use.Ai.Members.NamesOf(ApiRole.EndUserId)
        from member in type.GetMembers(name)
        where Is(use, member, ApiRole.EndUserId)
        select member;

    private static bool Is(ApiUse use, ISymbol member, ApiRole role) => use.Ai.Members.Of(member, role) is not null;

    /// <summary>Whether the call is made for somebody whose request an endpoint serves.</summary>
    private static bool ServesUser(ApiUse use, IInvocationOperation call)
    {
        var called = new CalledFunctions(use.Scope.Code, use.CancellationToken);
        return use.Scope.Program.Endpoints.All(use.CancellationToken)
            .Select(static endpoint => endpoint.Handler)
            .OfType<IMethodSymbol>()
            .SelectMany(called.From)
            .Any(function => function.SyntaxTree == call.Syntax.SyntaxTree && function.Span.Contains(call.Syntax.Span));
    }

    /// <summary>Whether the program gives a client the address of a server of its own, which looks for no abuse.</summary>
    private static bool MayBeLocal(ApiUse use)
    {
        var code = use.Scope.Code;
        var set = code.AssignmentsTo(ApiRole.Endpoint, use.CancellationToken).Select(static assignment => assignment.Value);
        var given = code.CallsGiving(ApiRole.Endpoint, use.CancellationToken)
            .SelectMany(static call => call.GivenArguments())
            .Where(argument => use.Ai.Members.Of(argument.Parameter, ApiRole.Endpoint) is not null)
            .Select(static argument => argument.Value);
        return set.Concat(given).SelectMany(address => HostsOf(address, use)).Any(static host => HostName.IsPrivate(host) || HostName.IsSingleLabel(host));
    }

    private static IEnumerable<string> HostsOf(IOperation address, ApiUse use) => use.Scope.Code.Constants.Resolve(address, use.CancellationToken)
        .Select(static value => value.Text is { } text ? HostName.Of(text) : null)
        .OfType<string>();
}
