using System.Net;

// Stands in for the types of the same names in the package Microsoft.SemanticKernel.Abstractions, with the members that the samples use.
// Not every package feed carries Semantic Kernel, and the samples shall restore from each of them. Rules see no difference.
namespace Microsoft.SemanticKernel;

/// <summary>A prompt with places for arguments, written <c>{{$name}}</c>.</summary>
internal sealed class PromptTemplateConfig(string template)
{
    /// <summary>The text of the prompt.</summary>
    public string Template { get; } = template;

    /// <summary>Whether all arguments are inserted without encoding.</summary>
    public bool AllowDangerouslySetContent { get; set; }

    /// <summary>The arguments that the template takes.</summary>
    public List<InputVariable> InputVariables { get; set; } = [];

    /// <summary>The prompt with the arguments inserted; encoded, they cannot close an element of the prompt and open another one.</summary>
    public string Render(IReadOnlyDictionary<string, string> arguments)
    {
        var prompt = Template;
        foreach (var variable in InputVariables)
        {
            var value = arguments.GetValueOrDefault(variable.Name, "");
            var isEncoded = !AllowDangerouslySetContent && !variable.AllowDangerouslySetContent;
            var text = isEncoded ? WebUtility.HtmlEncode(value) : value;
            prompt = prompt.Replace("{{$" + variable.Name + "}}", text, StringComparison.Ordinal);
        }

        return prompt;
    }
}

/// <summary>An argument of a prompt.</summary>
internal sealed class InputVariable
{
    /// <summary>The name by which the template refers to it.</summary>
    public required string Name { get; set; }

    /// <summary>Whether the argument is inserted without encoding.</summary>
    public bool AllowDangerouslySetContent { get; set; }
}
