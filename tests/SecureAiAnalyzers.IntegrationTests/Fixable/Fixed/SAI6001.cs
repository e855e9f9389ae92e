using System.ComponentModel;
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
        ],
        MaxOutputTokens = 500,
    };

    [Description("Deletes an archived text.")]
    private static void Delete(string name) => Remove(Path.GetFileName(name));

    [Description("Reads an archived text.")]
    private static string Read(string name) => File.ReadAllText(Path.GetFileName(name));

    private static void Remove(string file) => File.Delete(file);
}
