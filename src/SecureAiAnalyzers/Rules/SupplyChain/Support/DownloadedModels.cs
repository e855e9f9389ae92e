using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.SupplyChain.Support;

/// <summary>Tells whether the program itself downloads a model, as content or into the file from which it is loaded.</summary>
internal sealed class DownloadedModels(AnalysisScope scope, CancellationToken cancellationToken)
{
    private readonly FilePlaces _places = new(scope.Code, cancellationToken);

    /// <summary>The objects and functions that were looked at: objects are written into each other, and read beside each other.</summary>
    private readonly HashSet<SyntaxNode> _seen = [];

    /// <summary>The download of a model that is given as path, content or stream; null when there is none.</summary>
    public ModelDownload? DownloadOf(IOperation model) => ContentIn([model]) ?? FileOf(_places.Of(model), isMoved: false);

    /// <summary>The download of which one of the values is the content.</summary>
    private ModelDownload? ContentIn(IEnumerable<IOperation> values)
    {
        for (var pending = new Queue<IOperation>(values); pending.Count > 0;)
        {
            foreach (var origin in new ValueOrigins(scope.Code, cancellationToken) { Everywhere = true }.Of(pending.Dequeue()))
            {
                if (IsDownload(origin.Value))
                    return new ModelDownload(origin.Value, ((IInvocationOperation)origin.Value).TargetMethod);

                if (BufferOf(origin.Value) is { } buffer)
                {
                    foreach (var written in WrittenInto(buffer))
                        pending.Enqueue(written);
                }
            }
        }

        return null;
    }

    private bool IsDownload(IOperation operation) => operation is IInvocationOperation call && HasRole(call.TargetMethod, ApiRole.Download);

    private bool HasRole(ISymbol member, ApiRole role) => scope.Ai.Members.Of(member).Any(row => row.Row.Role == role);

    /// <summary>The object whose content a value is.</summary>
    private static IOperation? BufferOf(IOperation origin) => origin switch
    {
        IInvocationOperation { Instance: { Type.SpecialType: SpecialType.None } owner } => owner,
        IObjectCreationOperation => origin,
        _ => null,
    };

    /// <summary>The values that are written into an object.</summary>
    private IEnumerable<IOperation> WrittenInto(IOperation made) => !_seen.Add(made.Syntax) ? [] :
        from origin in new ValueOrigins(scope.Code, cancellationToken).Of(made)
        from use in ObjectReach.All(origin.Value, scope.Code, cancellationToken, origin.Frame)
        from written in use.User switch
        {
            IArgumentOperation { Parent: IInvocationOperation call } => WrittenBy(call),
            IInvocationOperation call => call.Arguments.Select(static argument => argument.Value).Concat(ReadBeside(call)),
            _ => [],
        }
        select written;

    /// <summary>What a call copies into what it is given.</summary>
    private IEnumerable<IOperation> WrittenBy(IInvocationOperation call) => IsDownload(call) ? [call] : call.Receiver() is { } source ? [source] : [];

    /// <summary>What is read piece by piece in the function in which the call writes something.</summary>
    private IEnumerable<IOperation> ReadBeside(IInvocationOperation write) => write.Arguments.IsEmpty
        ? []
        : EnclosingFunctions.Of(write.Syntax).Take(1)
            .Where(_seen.Add)
            .Select(function => scope.Code.Bodies.GetOperation(function, cancellationToken))
            .OfType<IOperation>()
            .SelectMany(static function => function.Descendants().OfType<IInvocationOperation>())
            .Select(static read => read.Instance)
            .OfType<ILocalReferenceOperation>();

    /// <summary>The download into the file that has one of the names.</summary>
    /// <param name="isMoved">Whether the file was moved or copied already; only one such step is followed.</param>
    private ModelDownload? FileOf(HashSet<object> names, bool isMoved)
    {
        if (names.Count == 0)
            return null;

        foreach (var (operation, member, path) in Writers(ApiRole.DownloadedFile))
        {
            if (names.Overlaps(_places.WithFolder(path)))
                return new ModelDownload(operation, member);
        }

        return Writers(ApiRole.WrittenFile)
            .Where(writer => names.Overlaps(_places.WithFolder(writer.Path)))
            .Select(writer => StoredBy(writer.Operation, writer.Path, isMoved))
            .FirstOrDefault(static found => found is not null);
    }

    /// <summary>The download of which a call that writes a file gets the content, or that is written into the stream that it opens.</summary>
    private ModelDownload? StoredBy(IOperation writer, IOperation path, bool isMoved)
    {
        foreach (var given in FilePlaces.ArgumentsOf(writer).Select(static argument => argument.Value).Where(value => value != path))
        {
            if (ContentIn([given]) is { } content)
                return content;
            var isFile = !isMoved && given.SkipConversions()?.Type is { SpecialType: SpecialType.System_String };
            if (isFile && FileOf(_places.Of(given), isMoved: true) is { } moved)
                return moved;
        }

        return writer.Type is { SpecialType: SpecialType.None } ? ContentIn(WrittenInto(writer)) : null;
    }

    /// <summary>The calls and constructions that give a path to a parameter of the role.</summary>
    private IEnumerable<(IOperation Operation, ISymbol Member, IOperation Path)> Writers(ApiRole role) =>
        from operation in scope.Code.CallsGiving(role, cancellationToken).Concat<IOperation>(Creations(role))
        from argument in FilePlaces.ArgumentsOf(operation)
        where scope.Ai.Members.Of(argument.Parameter, role) is not null
        select (operation, argument.Parameter!.ContainingSymbol, argument.Value);

    private IEnumerable<IOperation> Creations(ApiRole role) => scope.Ai.Members.WithParameters(role)
        .Where(static row => row.Row.Member == SdkRow.Ctor)
        .SelectMany(row => scope.Code.Nodes(NamedBucket.Creation, row.Type.Name, cancellationToken))
        .Select(node => scope.Code.Bodies.GetOperation(node, cancellationToken))
        .OfType<IObjectCreationOperation>();
}
