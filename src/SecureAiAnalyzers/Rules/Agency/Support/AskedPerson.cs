using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Functions;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Rules.Agency.Support;

/// <summary>
/// Tells whether a function may ask a person before it answers: it reads the console, waits for something, or calls code that is not seen and that is no
/// part of the platform or of an AI SDK.
/// </summary>
internal sealed class AskedPerson(AnalysisScope scope, CancellationToken cancellationToken)
{
    private static readonly string[] SilentNamespaces =
    [
        "System", "System.Text", "System.Text.Json", "System.Text.Json.Nodes", "System.Linq", "System.Collections.Generic", "System.Globalization",
        "System.Diagnostics", "System.Threading.Tasks", "System.IO", "Microsoft.Extensions.Logging",
    ];

    /// <summary>Whether the code may ask.</summary>
    /// <param name="code">The bodies of the functions that run.</param>
    /// <param name="isKnown">What is known to ask nobody when it is called as a delegate.</param>
    public bool IsIn(IEnumerable<IOperation> code, Func<IOperation, bool> isKnown) =>
        code.SelectMany(static body => body.Descendants()).Any(operation => MayAsk(operation, isKnown));

    /// <summary>Whether what the call runs may ask.</summary>
    public bool MayBeBehind(IInvocationOperation call) => MayAsk(call, static _ => false)
        || IsIn(CodeFrom(new CalledFunctions(scope.Code, cancellationToken).From(call.TargetMethod)), static _ => false);

    /// <summary>The bodies of a lambda or a method, and of the functions of the program that it calls.</summary>
    public IEnumerable<IOperation> CodeOf(IOperation function) => CodeFrom(DeclarationsFrom(function, new CalledFunctions(scope.Code, cancellationToken)));

    private IEnumerable<IOperation> CodeFrom(IEnumerable<SyntaxNode> declarations) => declarations
        .Select(declaration => scope.Code.Bodies.GetOperation(declaration, cancellationToken))
        .OfType<IOperation>();

    private static IEnumerable<SyntaxNode> DeclarationsFrom(IOperation function, CalledFunctions called) =>
        function is IMethodReferenceOperation reference ? called.From(reference.Method) : called.From([function.Syntax]);

    private bool MayAsk(IOperation operation, Func<IOperation, bool> isKnown) => operation switch
    {
        IInvocationOperation { TargetMethod: { MethodKind: MethodKind.DelegateInvoke }, Instance: { } called } =>
            !new ValueOrigins(scope.Code, cancellationToken) { Everywhere = true }.Of(called).All(origin => isKnown(origin.Value)),
        IInvocationOperation { TargetMethod: var method } => IsQuestion(method) || IsUnseen(method),
        IAwaitOperation { Operation: not IInvocationOperation } => true,
        _ => false,
    };

    /// <summary>Whether the method waits for something outside of the program.</summary>
    public bool IsQuestion(IMethodSymbol method) => scope.Ai.Members.Of(method).Any(static row => row.Row.Role == ApiRole.OutsideWait);

    private bool IsUnseen(IMethodSymbol method) => !scope.Ai.IsOfAiSdk(method.ContainingType)
        && (scope.Ai.Declares(method)
            ? FunctionBodies.Of(method.Declared(), scope.Code, cancellationToken) is null
            : !SilentNamespaces.Contains(method.ContainingNamespace.ToDisplayString()));
}
