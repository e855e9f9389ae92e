using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>Whether a reader of XML reads the document type, by which a text can name entities.</summary>
internal sealed class DocumentTypes(CodeScope code, CancellationToken cancellationToken)
{
    private readonly ValueOrigins _origins = new(code, cancellationToken) { Everywhere = true };

    /// <summary>Whether the settings let one be read.</summary>
    public bool AreAllowedBy(IOperation? settings) => SaidOf(settings).Any(said => IsReading(said) && IsRead(said.Value));

    /// <summary>Whether the reader is told not to read one, or to ask nobody for entities.</summary>
    public bool AreRefusedBy(IOperation? reader) => SaidOf(reader).Any(said => IsReading(said) ? !IsRead(said.Value) : IsWithoutResolver(said));

    private IEnumerable<ISimpleAssignmentOperation> SaidOf(IOperation? reader) => _origins.Of(reader.AsWritten(code.Bodies, cancellationToken))
        .Where(static origin => !origin.IsEnd)
        .SelectMany(origin => ObjectSettings.Assignments(origin.Value, code, cancellationToken, origin.Frame));

    private bool IsReading(ISimpleAssignmentOperation said) => Plays(said.Target, ApiRole.DocumentTypeReading);

    private bool IsRead(IOperation value) => _origins.Of(value).Any(origin => Plays(origin.Value, ApiRole.DocumentTypeRead));

    private bool IsWithoutResolver(ISimpleAssignmentOperation said) =>
        Plays(said.Target, ApiRole.EntityResolver) && said.Value.SkipConversions() is { ConstantValue: { HasValue: true, Value: null } };

    private bool Plays(IOperation member, ApiRole role) =>
        code.Ai.Members.Of((member.SkipConversions() as IMemberReferenceOperation)?.Member, role) is not null;
}
