using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.Semantics.Functions;

/// <summary>A function given as a value, as data that outlive the compilation which they were read of.</summary>
/// <param name="Function">The function.</param>
/// <param name="Place">The lambda, the method group, or what names the method by reflection.</param>
internal readonly record struct FunctionPlace(FunctionId Function, FilePlace Place)
{
    /// <summary>The place of a function; null where it has no id.</summary>
    public static FunctionPlace? Of(FunctionValue function) =>
        FunctionId.Of(function.Method) is { } id ? new FunctionPlace(id, FilePlace.Of(SourceSpan.Of(function.Syntax))) : null;

    /// <summary>The file in which the function is given; null when it is gone.</summary>
    public SyntaxTree? File => Place.Known?.Tree;
}
