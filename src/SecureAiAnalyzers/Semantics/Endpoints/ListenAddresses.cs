using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Extraction;
using SecureAiAnalyzers.Semantics.Text;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Semantics.Endpoints;

/// <summary>Where the application listens, as far as its code says.</summary>
internal static class ListenAddresses
{
    private static readonly string[] EveryAddress = ["0.0.0.0", "::"];

    /// <summary>Whether the code names the addresses, and each is of the machine itself.</summary>
    public static bool AreLocal(CodeScope code, AiContext ai, CancellationToken cancellationToken)
    {
        var addresses = (from call in code.CallsGiving(ApiRole.ListenAddress, cancellationToken)
                         from argument in call.Arguments
                         where argument.ArgumentKind != ArgumentKind.DefaultValue && ai.Members.Of(argument.Parameter, ApiRole.ListenAddress) is not null
                         from address in Elements(argument.Value)
                         select address).Concat(AddedTo(code, ai, cancellationToken)).ToArray();
        return (addresses.Length > 0 || code.HasCallOf(ApiRole.LocalListener, cancellationToken))
            && addresses.All(address => IsLocal(address, code, cancellationToken))
            && !code.HasCallOf(ApiRole.Listener, cancellationToken);
    }

    /// <summary>What is added to a property that holds the addresses.</summary>
    private static IEnumerable<IOperation?> AddedTo(CodeScope code, AiContext ai, CancellationToken cancellationToken) =>
        from property in ai.Members.Of(ApiRole.ListenAddress)
        from tree in code.Trees
        where MentionedNames.Of(tree).Contains(property.Row.Member!)
        from name in WrittenNames.In(tree.GetRoot(cancellationToken), property.Row.Member!)
        where ai.Members.Of(code.Bodies.GetSymbol(name, cancellationToken), ApiRole.ListenAddress) is not null
        let call = name.Ancestors().OfType<InvocationExpressionSyntax>().FirstOrDefault()
        where call?.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" } access && access.Expression.Span.Contains(name.Span)
        select (code.Bodies.GetOperation(call, cancellationToken) as IInvocationOperation)?.Arguments.FirstOrDefault()?.Value;

    private static IOperation?[] Elements(IOperation value) =>
        value.SkipConversions() is IArrayCreationOperation { Initializer: { } initializer } ? [.. initializer.ElementValues] : [value];

    /// <summary>Whether the address is local; that of a parameter, at every call.</summary>
    private static bool IsLocal(IOperation? address, CodeScope code, CancellationToken cancellationToken)
    {
        if (address.SkipConversions() is IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol function } parameter })
        {
            var given = CallSites.Of(function, code, cancellationToken)
                .Select(call => call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter.Ordinal)?.Value)
                .ToArray();
            return given.Length > 0 && given.All(value => IsLocalText(value, code, cancellationToken));
        }

        return IsLocalText(address, code, cancellationToken);
    }

    private static bool IsLocalText(IOperation? address, CodeScope code, CancellationToken cancellationToken)
    {
        var values = code.Constants.Resolve(address, cancellationToken);
        return !values.IsEmpty && values.All(static value => value.Text is { } text
            && text.Split(';').All(static part => HostName.Of(part) is { } host && HostName.IsLoopback(host) && !EveryAddress.Contains(host)));
    }
}
