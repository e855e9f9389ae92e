using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

/// <summary>A test of code that only the newest tested compiler understands; older ones skip it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NewestFactAttribute : FactAttribute
{
    private const int CompilerOfCSharp14 = 5;

    public NewestFactAttribute()
    {
        if (typeof(CSharpCompilation).Assembly.GetName().Version!.Major < CompilerOfCSharp14)
            Skip = "The compiler does not know C# 14.";
    }
}
