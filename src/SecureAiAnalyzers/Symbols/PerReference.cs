using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.Symbols;

/// <summary>
/// A fact about assemblies that is kept with the referenced file or project, because an editor and a build server ask again and again. The
/// fact must hold no symbol.
/// </summary>
/// <param name="find">Finds the fact of an assembly.</param>
internal sealed class PerReference<T>(Func<IAssemblySymbol, T> find)
{
    private readonly ConditionalWeakTable<object, StrongBox<T>> _known = new();

    /// <summary>The facts of the compilation itself and of each assembly that it references.</summary>
    public IEnumerable<T> In(Compilation compilation) => InReferences(compilation).Prepend(find(compilation.Assembly));

    /// <summary>The facts of each assembly that the compilation references: what is asked of its own is asked at each keystroke.</summary>
    public IEnumerable<T> InReferences(Compilation compilation)
    {
        foreach (var reference in compilation.References)
        {
            var content = reference is CompilationReference project ? project.Compilation : (object)reference;
            if (_known.TryGetValue(content, out var known))
                yield return known.Value;

            // Null for a module, which is part of the compilation's own assembly, and for a reference that another replaces.
            else if (compilation.GetAssemblyOrModuleSymbol(reference) is IAssemblySymbol assembly)
                yield return Keep(content, assembly);
        }
    }

    /// <summary>Stands alone, since what the function captures would be made for each reference, known or not.</summary>
    private T Keep(object content, IAssemblySymbol assembly) => _known.GetValue(content, _ => new StrongBox<T>(find(assembly))).Value;
}
