using YamlDotNet.RepresentationModel;

namespace SecureAiAnalyzers.IntegrationTests;

/// <summary>A pipeline file of the documents: what its steps run.</summary>
internal sealed class Pipeline
{
    /// <summary>The keys under which services take what a shell runs.</summary>
    private static readonly HashSet<string> CommandKeys = ["run", "script"];

    private Pipeline(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        Lines = [.. stream.Documents.SelectMany(document => CommandsIn(document.RootNode)).Select(line => line.Trim())];
    }

    /// <summary>The pipelines of the document, in its order.</summary>
    public static IReadOnlyList<Pipeline> All { get; } = [.. Documents.AllBlocks(Documents.Pipeline, "yaml").Select(block => new Pipeline(block))];

    /// <summary>The lines of all steps, in their order.</summary>
    public IReadOnlyList<string> Lines { get; }

    private static IEnumerable<string> CommandsIn(YamlNode node) => node switch
    {
        YamlMappingNode mapping => mapping.Children.SelectMany(entry => CommandsIn(((YamlScalarNode)entry.Key).Value!, entry.Value)),
        YamlSequenceNode sequence => sequence.Children.SelectMany(CommandsIn),
        _ => [],
    };

    private static IEnumerable<string> CommandsIn(string key, YamlNode value) => value switch
    {
        YamlScalarNode scalar when CommandKeys.Contains(key) => scalar.Value!.Split('\n', StringSplitOptions.RemoveEmptyEntries),
        YamlSequenceNode sequence when CommandKeys.Contains(key) => sequence.Children.OfType<YamlScalarNode>().Select(line => line.Value!),
        _ => CommandsIn(value),
    };
}
