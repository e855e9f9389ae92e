using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Shared;

/// <summary>The HTTP clients, registered for dependency injection, for which a call on their builder is made.</summary>
/// <param name="Registrations">The calls that register them; empty where none is seen.</param>
/// <param name="AreAll">Whether the call is made for every client.</param>
/// <param name="Except">Registrations of clients that are none of them all the same.</param>
internal sealed record RegisteredClients(
    ImmutableArray<IInvocationOperation> Registrations, bool AreAll, ImmutableArray<IInvocationOperation> Except)
{
    /// <summary>The clients for which the call is made.</summary>
    public static RegisteredClients Of(IInvocationOperation call, CodeScope code, CancellationToken cancellationToken)
    {
        var starts = StartsOf(call.Receiver(), [], code, cancellationToken).ToArray();
        return new RegisteredClients(
            starts.OfType<IInvocationOperation>().ToImmutableArray(),
            starts.OfType<IParameterReferenceOperation>().Any(builder => IsOfAll(builder, code)),
            Except: ImmutableArray<IInvocationOperation>.Empty);
    }

    /// <summary>As above, without those from which a later call takes away what this one adds.</summary>
    public static RegisteredClients WithHandler(IInvocationOperation call, CodeScope code, CancellationToken cancellationToken)
    {
        var clients = Of(call, code, cancellationToken);
        var cleared = code.CallsOf(ApiRole.RetryHandlerRemoval, cancellationToken)
            .Where(removal => clients.AreAll || !call.Syntax.Span.Contains(removal.Syntax.Span))
            .SelectMany(removal => Of(removal, code, cancellationToken).Registrations)
            .ToImmutableArray();
        return clients with
        {
            Registrations = clients.Registrations.RemoveAll(registration => cleared.Any(registration.StandsAt)),
            Except = cleared,
        };
    }

    /// <summary>Whether the call is made for the clients of the registration.</summary>
    public bool Include(IInvocationOperation registration) =>
        !Except.Any(registration.StandsAt) && (AreAll || Registrations.Any(registration.StandsAt));

    /// <summary>
    /// The calls that give the builder, and the parameters by which it comes from elsewhere. While code is typed, a builder may be made of itself.
    /// </summary>
    private static IEnumerable<IOperation> StartsOf(
        IOperation? builder, HashSet<SyntaxNode> entered, CodeScope code, CancellationToken cancellationToken)
    {
        while (builder.SkipConversions() is IInvocationOperation call && SymbolEqualityComparer.Default.Equals(call.Receiver()?.Type, call.Type))
            builder = call.Receiver();

        return builder.SkipConversions() is null or IInvocationOperation
            ? new[] { builder.SkipConversions() }.OfType<IOperation>()
            : new ValueOrigins(code, cancellationToken).Of(builder).SelectMany(origin => origin.Value is not IInvocationOperation call || origin.IsEnd
                ? [origin.Value]
                : entered.Add(call.Syntax) ? StartsOf(call, entered, code, cancellationToken) : []);
    }

    private static bool IsOfAll(IParameterReferenceOperation builder, CodeScope code) =>
        builder.Ancestors().OfType<IAnonymousFunctionOperation>()
            .Where(function => SymbolEqualityComparer.Default.Equals(function.Symbol, builder.Parameter.ContainingSymbol))
            .Select(static function => function.Ancestors().OfType<IArgumentOperation>().FirstOrDefault()?.Parameter)
            .Any(parameter => code.Ai.Members.Of(parameter, ApiRole.HttpClientDefaults) is not null);
}
