using Microsoft.Extensions.AI;

namespace Fixable.SAI6001;

public sealed class Archive
{
    public ChatOptions Options { get; } = new()
    {
        Tools =
        [
            new ApprovalRequiredAIFunction(AIFunctionFactory.Create(Delete)),
            AIFunctionFactory.Create(Read),
            new ApprovalRequiredAIFunction(AIFunctionFactory.Create(Clear)),
        ],
        MaxOutputTokens = 500,
    };

    private static void Delete(string name) => Remove(Path.GetFileName(name));

    private static string Read(string name) => File.ReadAllText(Path.GetFileName(name));

    private static void Clear() => Directory.Delete("archive", recursive: true);

    private static void Remove(string file) => File.Delete(file);
}
