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

    /// <summary>The download of a model that is given as path, content or stream; null when there is none.</summary>
    public ModelDownload? DownloadOf(IOperation model) => ContentIn(model) ?? FileOf(_places.Of(model), isMoved: false);

    /// <summary>The download of which a value is the content.</summary>
    private ModelDownload? ContentIn(IOperation value) => new ValueOrigins(scope.Code, cancellationToken) { Everywhere = true }.Of(value)
        .Select(static origin => origin.Value)
        .Select(origin => IsDownload(origin) ? new ModelDownload(origin, ((IInvocationOperation)origin).TargetMethod) : FilledWith(BufferOf(origin)))
        .FirstOrDefault(static found => found is not null);

    private bool IsDownload(IOperation operation) => operation is IInvocationOperation call && HasRole(call.TargetMethod, ApiRole.Download);

    private bool HasRole(ISymbol member, ApiRole role) => scope.Ai.Members.Of(member).Any(row => row.Row.Role == role);

    /// <summary>The object whose content a value is.</summary>
    private static IOperation? BufferOf(IOperation origin) => origin switch
    {
        IInvocationOperation { Instance: { Type.SpecialType: SpecialType.None } owner } => owner,
        IObjectCreationOperation => origin,
        _ => null,
    };

    /// <summary>The download that is written into an object.</summary>
    private ModelDownload? FilledWith(IOperation? made)
    {
        if (made is null)
            return null;

        return new ValueOrigins(scope.Code, cancellationToken).Of(made)
            .SelectMany(origin => ObjectReach.All(origin.Value, scope.Code, cancellationToken, origin.Frame))
            .Select(use => use.User switch
            {
                IArgumentOperation { Parent: IInvocationOperation call } => WrittenBy(call),
                IInvocationOperation call => call.Arguments.Select(argument => ContentIn(argument.Value)).FirstOrDefault(static found => found is not null)
                    ?? ReadBeside(call),
                _ => null,
            })
            .FirstOrDefault(static found => found is not null);
    }

    /// <summary>The download that a call copies into what it is given.</summary>
    private ModelDownload? WrittenBy(IInvocationOperation call) => IsDownload(call)
        ? new ModelDownload(call, call.TargetMethod)
        : call.Receiver() is { } source ? ContentIn(source) : null;

    /// <summary>The download that is read piece by piece in the function in which the call writes something.</summary>
    private ModelDownload? ReadBeside(IInvocationOperation write) => write.Arguments.IsEmpty
        ? null
        : EnclosingFunctions.Of(write.Syntax).Take(1)
            .Select(function => scope.Code.Bodies.GetOperation(function, cancellationToken))
            .OfType<IOperation>()
            .SelectMany(static function => function.Descendants().OfType<IInvocationOperation>())
            .Select(static read => read.Instance)
            .OfType<ILocalReferenceOperation>()
            .Select(ContentIn)
            .FirstOrDefault(static found => found is not null);

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
            .Select(writer => WrittenInto(writer.Operation, writer.Path, isMoved))
            .FirstOrDefault(static found => found is not null);
    }

    /// <summary>The download of which a call that writes a file gets the content, or that is written into the stream that it opens.</summary>
    private ModelDownload? WrittenInto(IOperation writer, IOperation path, bool isMoved)
    {
        foreach (var given in FilePlaces.ArgumentsOf(writer).Select(static argument => argument.Value).Where(value => value != path))
        {
            if (ContentIn(given) is { } content)
                return content;
            var isFile = !isMoved && given.SkipConversions()?.Type is { SpecialType: SpecialType.System_String };
            if (isFile && FileOf(_places.Of(given), isMoved: true) is { } moved)
                return moved;
        }

        return writer.Type is { SpecialType: SpecialType.None } ? FilledWith(writer) : null;
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
