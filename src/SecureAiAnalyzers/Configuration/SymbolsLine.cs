using System.Collections.Immutable;

namespace SecureAiAnalyzers.Configuration;

/// <summary>A line of a symbols file that has its form. Whether its symbol and its details exist is another question.</summary>
/// <param name="Role">What the line says about the symbol.</param>
/// <param name="Id">Documentation-comment id of the symbol.</param>
/// <param name="Details">The parts of the third field; empty when there is none.</param>
/// <param name="Parameters">The parameters of the method to which the line is limited; empty for all.</param>
internal sealed record SymbolsLine(SymbolsRole Role, FileField Id, ImmutableArray<FileField> Details, ImmutableArray<FileField> Parameters);
