using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Text;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Semantics.Endpoints;

/// <summary>Where the application listens, as far as its code says.</summary>
internal static class ListenAddresses
{
    private static readonly string[] EveryAddress = ["0.0.0.0", "::"];

    /// <summary>Whether the code names the addresses, and each is of the machine itself.</summary>
    public static bool AreLocal(CompilationFacts facts, AiContext ai, CancellationToken cancellationToken)
    {
        var addresses = (from name in ai.Members.NamesOf(ApiRole.ListenAddress)
                         from call in facts.Invocations(name, cancellationToken)
                         from argument in call.Arguments
                         where argument.ArgumentKind != ArgumentKind.DefaultValue && ai.Members.Of(argument.Parameter, ApiRole.ListenAddress) is not null
                         from address in Elements(argument.Value)
                         select address).ToArray();
        return addresses.Length > 0 && addresses.All(address => IsLocal(address, facts, cancellationToken));
    }

    private static IOperation?[] Elements(IOperation value) =>
        value.SkipConversions() is IArrayCreationOperation { Initializer: { } initializer } ? [.. initializer.ElementValues] : [value];

    /// <summary>Whether the address is local; that of a parameter, at every call.</summary>
    private static bool IsLocal(IOperation? address, CompilationFacts facts, CancellationToken cancellationToken)
    {
        if (address.SkipConversions() is IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol function } parameter })
        {
            var given = CallSites.Of(function, facts, cancellationToken)
                .Select(call => call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter.Ordinal)?.Value)
                .ToArray();
            return given.Length > 0 && given.All(value => IsLocalText(value, facts, cancellationToken));
        }

        return IsLocalText(address, facts, cancellationToken);
    }

    private static bool IsLocalText(IOperation? address, CompilationFacts facts, CancellationToken cancellationToken)
    {
        var values = facts.Constants.Resolve(address, cancellationToken);
        return !values.IsEmpty && values.All(static value => value.Text is { } text
            && text.Split(';').All(static part => HostName.Of(part) is { } host && HostName.IsLoopback(host) && !EveryAddress.Contains(host)));
    }
}
