using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Xunit;

namespace SecureAiAnalyzers.Tests.Incremental;

/// <summary>What is kept of a file lives as long as its tree, and must not hold the compilations of which it was read.</summary>
public sealed class KeptCompilationsTests
{
    private const int Edits = 40;

    /// <summary>The compiler's own pools may hold one for a while.</summary>
    private const int MaxAlive = 2;

    [Theory]
    [InlineData("Hosts")]
    [InlineData("SharedState")]
    public async Task No_compilation_outlives_the_edits_that_follow(string program)
    {
        var (last, earlier) = await EditAsync(program);
        for (var i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.Equal(Edits, earlier.Count);
        Assert.InRange(earlier.Count(static compilation => compilation.TryGetTarget(out _)), 0, MaxAlive);
        GC.KeepAlive(last);
    }

    /// <summary>Edits the files in turn, in bodies and declarations, and asks for each what an editor shows in it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<(ProgramSnapshot Last, List<WeakReference<Compilation>> Earlier)> EditAsync(string program)
    {
        var text = EditedPrograms.Of(program, 1);
        var snapshot = ProgramSnapshot.Of(text);
        var earlier = new List<WeakReference<Compilation>>();
        for (var i = 0; i < Edits; i++)
        {
            earlier.Add(new WeakReference<Compilation>(snapshot.Main));
            var file = text.Files[i % text.Files.Length];
            text = text.With(file, file.Code + (i % 3 == 0 ? $"\nclass Added{i};" : $"\n// {i}"));
            snapshot = snapshot.To(text);
            await new Question(snapshot, isConcurrent: false).OpenAsync(file.Path);
        }

        return (snapshot, earlier);
    }
}
