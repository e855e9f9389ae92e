using System.Text;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.Infrastructure;

namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>Generates the page about configuration.</summary>
internal static class ConfigurationPage
{
    public const string Path = "docs/configuration.md";

    private const string RuleFolder = "rules/";

    private const string Introduction =
        """
        # Configuration

        The rules are configured where the compiler's other rules are: in `.editorconfig` and `.globalconfig` files.

        - `.editorconfig` holds for the files that its section matches, below its folder. The nearest file wins.

          ```ini
          [*.cs]
          dotnet_diagnostic.SAI2001.severity = error
          secure_ai.excluded_symbols = T:Contoso.Legacy.*
          ```

        - `.globalconfig` holds for the whole project. Its first line is `is_global = true`, and no section follows.

          ```ini
          is_global = true
          dotnet_diagnostic.SAI2001.severity = error
          ```

        A file of another name is a global configuration too, once the project lists it: `<GlobalAnalyzerConfigFiles Include="…" />`.
        Where both set a key, `.editorconfig` wins.

        The MSBuild property `SecureAiAnalysisMode` sets the severities that hold before your own settings; the
        [README of the package](../src/SecureAiAnalyzers.Package/README.md) lists its values.

        ## Severity

        | Key | Sets |
        | --- | --- |
        | `dotnet_diagnostic.SAIxxxx.severity` | one rule; it also turns on a rule that is off by default |
        | `dotnet_analyzer_diagnostic.category-NAME.severity` | the rules of a category that are on by default |

        Values are `error`, `warning`, `suggestion`, `silent` and `none`. The key of a rule wins over that of its category. SAI0001 has no
        place in a source file, so that its severity is set in a global configuration. The categories are:


        """;

    private const string OptionsIntroduction =
        """
        ## Options

        Keys and the values `true` and `false` may be written in any letter case. In a list, spaces round the commas and empty parts do not
        count.


        """;

    private const string ScopedKeys =
        """
        ## Options of one rule

        Each key may be set for one rule, by the rule's id after the prefix, and then wins over the general key:

        ```ini
        [*.cs]
        secure_ai.excluded_symbols = T:Contoso.Legacy.*
        secure_ai.sai2001.excluded_symbols = T:Contoso.Samples.*
        ```

        The rule must be one that reads the option; the tables above name them.

        ## Excluding code

        `excluded_symbols` takes documentation-comment ids: `T:` and a type, `M:` and a method, `P:` and a property, `F:` and a field, `N:`
        and a namespace. `*` stands for any text. A rule is silent in the symbol that is named and in everything inside it. To accept one
        finding, prefer `#pragma warning disable` or `[SuppressMessage]` beside the code, with the reason.

        ## Mistakes in the configuration

        [SAI0001](rules/SAI0001.md) reports an option with an unknown name, an unknown rule, or a value out of range. Such a setting has no
        effect.
        """;

    /// <summary>The whole page.</summary>
    public static string Create()
    {
        var page = new StringBuilder(Introduction.ReplaceLineEndings("\n"));
        page.Append(CategoryTable()).Append('\n').Append(OptionsIntroduction.ReplaceLineEndings("\n"));
        foreach (var option in OptionTable.All)
            AppendOption(page, option);
        return page.Append(ScopedKeys.ReplaceLineEndings("\n")).Append('\n').ToString();
    }

    private static MarkdownTable CategoryTable()
    {
        var table = new MarkdownTable("Category", "Rules");
        foreach (var category in RuleTable.All.GroupBy(rule => rule.Category))
            table.Add($"`{category.Key}`", RuleText.Links(category.Select(rule => rule.Id), RuleFolder));
        return table;
    }

    private static void AppendOption(StringBuilder page, OptionDefinition option)
    {
        var table = new MarkdownTable("Values", "Default", "Rules")
            .Add(OptionText.Values(option), OptionText.Default(option), OptionText.Rules(option, RuleFolder));
        page.Append("### ").Append(OptionText.Key(option)).Append("\n\n")
            .Append(option.Summary).Append("\n\n")
            .Append(table).Append('\n')
            .Append("```ini\n[*.cs]\n").Append(OptionText.ExampleLine(option)).Append("\n```\n\n");
    }
}
