using System.Text;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>Generates the page about configuration.</summary>
internal static class ConfigurationPage
{
    public const string Path = "docs/configuration.md";

    private const string RuleFolder = "rules/";

    private const string Introduction =
        """
        # Configuration

        The rules are configured where the compiler's other rules are: in `.editorconfig` and `.globalconfig` files. What your own code does to
        text is told in [symbols files and attributes](#sources-and-sanitizers-of-your-own).

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
        Where both set a key, `.editorconfig` wins. Where two global configurations of one level set a key, **neither counts**, and the compiler warns
        (MultipleGlobalAnalyzerKeys). The level of a `.globalconfig` is 100 and that of other names 0, unless `global_level` says another.

        A value ends at the first `;` or `#`. So lists have commas, and `#` has to be written as `*` where that stands for any text.

        [secure-ai.editorconfig](secure-ai.editorconfig) holds every rule and option at its default, to copy from.

        The MSBuild property `SecureAiAnalysisMode` sets the severities that hold before your own settings; the
        [README of the package](../src/SecureAiAnalyzers.Package/README.md) lists its values.

        Seven more properties of the package change what a build finds or does with findings, and no severity that you set:

        - `SecureAiTreatWarningsAsErrors` makes errors of our warnings and of nothing else; [In a pipeline](ci.md#fail-the-build) tells how.
        - `SecureAiProof` has the compiler's log say what was analysed ([SAI0003](rules/SAI0003.md)).
        - `SecureAiInventory` has the compiler's log list the AI assets that code uses ([SAI0004](rules/SAI0004.md)); [Inventory](inventory.md) tells what for.
        - `SecureAiShareFlows` follows values [into other projects](#flows-across-projects) of the solution.
        - `SecureAiIncludeSettingsFiles` and `SecureAiIncludePromptFiles`, set to `false`, keep the package from looking at [files that are no
          code](#files-of-settings-and-prompts).
        - `SecureAiAnalysisMode` with the value `All` also turns on rules of the .NET SDK that check what no rule of ours does. A `.globalconfig` of yours wins.

        SDKRULES

        ## Severity

        | Key | Sets |
        | --- | --- |
        | `dotnet_diagnostic.SAIxxxx.severity` | one rule; it also turns on a rule that is off by default |
        | `dotnet_analyzer_diagnostic.category-NAME.severity` | the rules of a category that are on by default |

        Values are `error`, `warning`, `suggestion`, `silent` and `none`. The key of a rule wins over that of its category. Three kinds of findings follow
        other ways:

        - **Findings in `.razor` and `.cshtml` files** follow no key of a rule in an `.editorconfig`, whatever its section. The key of their category does
          reach them there, in a section `[*.cs]` or `[*]`, because the compiler sees the C# code that Razor makes. The key of the rule in a
          `.globalconfig` reaches them, and so do the properties `WarningsAsErrors` and `NoWarn`.
        - **Findings in files of settings and prompts** ([SAI1001](rules/SAI1001.md), [SAI2003](rules/SAI2003.md), [SAI3006](rules/SAI3006.md),
          [SAI4008](rules/SAI4008.md)) follow no key of a rule in an `.editorconfig`, whatever its section, because the compiler reads those for source files
          only, and no `#pragma`. The key of their category silences them there by `none`, in a section that matches the file (`[appsettings.*.json]`), and so
          does `secure_ai.excluded_files`, there or for the whole project. The key of the rule in a `.globalconfig` reaches them, and so do the properties
          `WarningsAsErrors` and `NoWarn`.
        - **SAI0001 about an option** has no place in a source file. Only the key of the rule in a `.globalconfig` or `NoWarn` switches it off; neither an
          `.editorconfig` nor the key of its category does.

        Where several places speak about a rule, the first of these wins:

        | Place | Remark |
        | --- | --- |
        | `NoWarn`, `WarningsAsErrors`, a ruleset (`CodeAnalysisRuleSet`) | of the project; what they say of a rule holds in every file, whatever its `.editorconfig` says |
        | `.editorconfig`, key of the rule | where it says `warning`, `TreatWarningsAsErrors` makes an error of it |
        | `.editorconfig`, key of the category | |
        | `.globalconfig` | the key of the rule, then that of the category |
        | `SecureAiAnalysisMode` | |
        | the default of the rule | |

        `#pragma warning disable`, `[SuppressMessage]` and `secure_ai.excluded_symbols` silence findings whatever their severity. The first two leave them
        in the log, marked as suppressed.

        The categories are:


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

        `excluded_symbols` takes documentation-comment ids: `T:` and a type, `M:` and a method, `P:` and a property, `F:` and a field, `E:` and an
        event, `N:` and a namespace. `*` stands for any text. A rule is silent in the symbol that is named and in everything inside it.

        | To exclude | Write |
        | --- | --- |
        | a type with all that is in it | `T:Contoso.Chat.Probe` |
        | all types of a namespace | `N:Contoso.Legacy` |
        | a method, whatever its parameters | `M:Contoso.Chat.Probe.Ask*` |
        | one of its overloads | `M:Contoso.Chat.Probe.Ask(System.String,System.Int32)` |
        | the constructors, whose name `#ctor` would end the value | `M:Contoso.Chat.Probe.*ctor*` |
        | top-level statements, with their lambdas and local functions | `T:Program`, or `M:Program.<Main>*` without the other members of the class |

        The compiler writes the ids of your code into the file that `GenerateDocumentationFile` asks for.

        ## One finding

        To accept one finding, prefer `#pragma warning disable` or `[SuppressMessage]` beside the code, with the reason. On a lambda, such as the handler
        of a minimal API, the compiler does not honour `[SuppressMessage]`: use the pragma, or make the handler a method.

        ## Baseline

        A baseline lists findings that the team lives with for now, one on each line. They are hidden in builds and editors, whatever severity they have and
        also with `-warnaserror`; everything new is reported. The file `SecureAi.Baseline.txt` (or `SecureAi.Baseline.ANYTHING.txt`) in the project's folder
        is read by itself. For one that all projects share, name its path by an MSBuild property, in `Directory.Build.props` at the root of the repository:

        ```xml
        <Project>
          <PropertyGroup>
            <SecureAiBaselineFile>$(MSBuildThisFileDirectory)SecureAi.Baseline.txt</SecureAiBaselineFile>
          </PropertyGroup>
        </Project>
        ```

        ```txt
        SAI1001 3f9c2b7a51e84d06a1c8f2e97b4d6035 M:Contoso.Chat.Startup.Configure # Ann, until 2027-01: the lab has no certificate yet
        SAI2001 87105a1c8a8715c10a9e5337ecf9fde1 src/Demo/Program.cs # Ben, 2026-11: key of the emulator
        ```

        A line is the rule, the fingerprint of the finding, the member or file for people to read, and after `#` who accepted the finding, why, and until
        when; [SAI9004](rules/SAI9004.md) reports an entry without that. A fingerprint is made of the rule, the project, the member, and the tokens of the smallest
        statement or declaration round the finding. Formatting, comments, code elsewhere and a move of the member to another file change nothing; a second equal
        line in the same member is a new finding. Text literals are left out of it in the rules about secrets, and one byte of each is used in the others.

        Each finding has its fingerprint in the compiler's log, and a hidden one is there too, marked as suppressed: one build tells what is new, what
        is known and which entries nothing needs any more. `-p:SecureAiBaseline=false` shows all findings again. Mistakes in the configuration (SAI0001) are
        not hidden.


        """;

    private const string TeamIntroduction =
        """
        ## Sources and sanitizers of your own

        The rules know the SDKs; they cannot know that `Sql.Quote` of your code makes text safe for SQL, that `Tables.IsKnown` tests it, or that
        `Ticket.Body` comes from strangers. Say so in a symbols file, which reaches code of others too, or by attributes beside your own code. What is said about a
        member holds for the members that override or implement it; what is said about a type holds for the types that derive from or
        implement it.

        ### Symbols file

        The files `SecureAi.Symbols.txt` and `SecureAi.Symbols.ANYTHING.txt` in the project's folder are read by themselves, unless the MSBuild
        property `SecureAiIncludeSymbolsFile` is `false`. List one that stands elsewhere, such as a file that several projects share:
        `<AdditionalFiles Include="../SecureAi.Symbols.txt" />`.

        ```text
        # role; documentation-comment id; detail
        sanitizer; M:Contoso.Data.Sql.Quote(System.String); sql   # reviewed in 2026
        sanitizer; M:Contoso.Web.Text.Encode``1(``0); html, url
        guard; M:Contoso.Data.Tables.IsKnown*; sql                # true: the name is one of ours
        guard; M:Contoso.Web.Links.LooksHostile(System.Uri); url, false
        guard; M:FluentValidation.IValidator`1.Validate*; sql, path
        source; P:Contoso.Support.Ticket.Body; user-input
        source; T:Contoso.Crm.CustomerRecord; personal
        output; M:Contoso.Bots.Gateway.CompleteAsync*
        sink; M:Contoso.Data.Warehouse.Run(System.String,System.Int32); sql, @query
        prompt; M:Contoso.Bots.Gateway.CompleteAsync*; @rules
        client; T:Contoso.Bots.IAssistant
        effect; M:Contoso.Payments.Orders.Refund*; payment
        filter; M:Contoso.Bots.Approvals.AskAsync*
        ```

        `#` begins a comment at the start of a line or after a space. Letter case counts in ids only. A documentation-comment id names a method
        with the full types of its parameters; the compiler writes the ids of your code into the file that `GenerateDocumentationFile` asks for.
        Lines about one symbol add up.

        - `*` stands for any text in the last name of an id and in its parameters: `M:Contoso.Data.Sql.Quote(*)` are all overloads that take
          something, `M:Contoso.Data.Sql.Quote*` also those with type parameters and other methods of that beginning.
        - `@name` in the third field limits the line to that parameter of the method. A sanitizer or guard then speaks of that argument,
          a source of what arrives in the parameter.
        - A guard may return an object. Where that says by a flag that it is valid, the arguments are right: `IsValid`, `IsSuccess`, `Succeeded` and
          the like, or `IsError`, `HasErrors` and the like when they are false. A line with the role `guard` about the flag names another one.
        - A guard may also tell by what it gives: `guard; M:Contoso.Policy.Judge*; sql, =Allowed` where the result is that member of an enum (several are
          several details), `null` where a check that returns problems returns none, `not-null` where a look-up finds something.
        - A line with the role `client` makes the project a part of an AI application, also where it references no SDK that the rules know. Results of
          numbers, other values and the client itself come from no model. Text that becomes instructions is told by a line with the role `prompt`.
        - The light bulb of a finding about a flow offers to write a line: *Declare 'Tables.IsKnown' as a guard* for a function of your own that
          has tested the value before the place of the finding, *Declare 'Sql.Quote' as a sanitizer* for one that the value passes. It adds the line to the
          file that is there, and makes `SecureAi.Symbols.txt` where there is none. Look at the function before you accept: what it says then counts
          wherever it is used.


        """;

    private const string Attributes =
        """
        ### Attributes

        The MSBuild property `SecureAiIncludeAnnotations`, set to `true`, adds these attributes to the project as internal types. Attributes of
        the same full names that you declare yourself, or that a referenced project declares, count just so. A project that sees the internals
        of another one that has them needs no copy of its own.

        | Attribute | On | Says |
        | --- | --- | --- |
        | `[SecureAi.Sanitizer("sql", "html")]` | method | as the role `sanitizer`; without kinds, all |
        | | parameter | that argument is right for these kinds after the call |
        | `[SecureAi.Guard("path", When = false)]` | method, property, parameter | as the role `guard`; without kinds, all; without `When`, true |
        | `[SecureAi.Untrusted("external")]` | method, property, field, parameter, type | as the role `source`; without a label, untrusted |
        | `[SecureAi.Sink("sql")]` | method, property, field, parameter | as the role `sink`; without kinds, command |
        | `[SecureAi.Prompt]` | parameter, property, field | the text given here becomes instructions of a model |
        | `[SecureAi.Privileged]` | method, parameter | what arrives acts with the rights of the application, as a command does |

        ```csharp
        [SecureAi.Sanitizer("path")]
        public static string SafeFileName(string name) => …
        ```

        An attribute on a parameter of a positional record holds for its property too. In an attribute, a misspelled kind counts for nothing,
        and a misspelled label as `untrusted`.

        ## Flows across projects

        A tool stands in one project, the query that it runs in another. With the MSBuild property `SecureAiShareFlows`, each project tells those that reference
        it where the values lead that they give to its code: at which sinks parameters end, what methods return and give to functions that they take, what
        they pass on, check and make right, what they change outside of the program and read of others, and which parameters are keys and addresses of
        models. It is off by default. Turn it on for the whole solution, in `Directory.Build.props` beside it, where the package is referenced for all projects too:

        ```xml
        <Project>
          <PropertyGroup>
            <SecureAiShareFlows>true</SecureAiShareFlows>
          </PropertyGroup>
        </Project>
        ```

        - A finding stands where the value leaves the project that is analysed. Its last place says which member takes it, and at which sink it ends there.
        - The interfaces that a project implements count too, also those that another project declares. Members of packages never do.
        - The project needs the package even where it uses no AI SDK. Only then can it say what it does with a query.
        - What is handed on is a text file in `obj`, `SecureAi.Flows.NAME.txt`, which comes by project references only; nothing of it is in the assembly. It is the
          same for the same code, and is written anew only when it says something else: after an edit that changes nothing of it, projects that reference the
          edited one are not compiled again.
        - A file that is cut off, of another version or too large says nothing, and neither do two files that tell different things of one project.
        - An editor reads the code of the other projects itself, and writes nothing.
        - A tool that calls a method of another project has the [effects](rules/SAI6001.md) of that method, unless a person is asked there, and reads what
          that reads ([SAI6010](rules/SAI6010.md)). A method of another project that becomes a tool has its own, and a model fills its parameters: the finding
          stands where the method is named.
        - Code that other source generators write is not read for it. [SAI0002](rules/SAI0002.md) tells of a project that has more to say than is told, and
          [SAI0003](rules/SAI0003.md) counts the projects that say something and nothing, and names those that say nothing although they use an AI SDK or a
          library that can do harm with values.
        - Not told: members that are no text, what a function that is handed over returns, and parameters of private methods with more than 60 callers.
        - What it costs stands in [Performance](performance.md#across-projects).

        ## Files of settings and prompts

        The package lists these files of a project as `AdditionalFiles`, so that the rules see them: `appsettings.json` and `appsettings.*.json` beside the
        project, `Properties/launchSettings.json`, texts in a folder `Prompts`, and the templates `*.prompty`, `*.prompt` and `skprompt.txt` anywhere. Files of
        these names that the project lists itself count too, such as settings that several projects share:

        ```xml
        <ItemGroup>
          <AdditionalFiles Include="../shared/appsettings.json" />
        </ItemGroup>
        ```

        - A build compiles again when one of them changes, as it does for source files.
        - Settings that are read on the machine of a developer only, as in `appsettings.Development.json` and `launchSettings.json`, are looked at for keys
          and for nothing else; `appsettings.Local.json` and others that stay on the machine are not looked at.
        - A file that is no JSON is silent, as it is while somebody types, and so is one of more than a million characters.
        - An editor shows findings in a file that is open in it.

        ## Mistakes in the configuration

        [SAI0001](rules/SAI0001.md) reports an option with an unknown name, an unknown rule, or a value out of range, and an excluded symbol or a line of
        a symbols file that is not understood or names nothing. Such a setting or line has no effect. So it does for an [inventory](inventory.md) that is no JSON, or
        has a member or kind that is unknown.
        """;

    /// <summary>The whole page.</summary>
    public static string Create()
    {
        var page = new StringBuilder(Introduction.ReplaceLineEndings("\n").Replace("SDKRULES", SdkRules().ToString().TrimEnd('\n'), StringComparison.Ordinal));
        page.Append(CategoryTable()).Append('\n').Append(OptionsIntroduction.ReplaceLineEndings("\n"));
        foreach (var option in OptionTable.All)
            AppendOption(page, option);
        page.Append(ScopedKeys.ReplaceLineEndings("\n")).Append(TeamIntroduction.ReplaceLineEndings("\n"));
        page.Append(RoleTable()).Append('\n').Append(NameTable("Kind of use", FlowNames.Kinds)).Append('\n').Append(NameTable("Label", FlowNames.Labels));
        page.Append('\n').Append(NameTable("Effect", EffectNames.All));
        return page.Append('\n').Append(Attributes.ReplaceLineEndings("\n")).Append('\n').ToString();
    }

    private static MarkdownTable SdkRules()
    {
        var table = new MarkdownTable("Rule of the SDK", "Why");
        foreach (var (id, reason) in ConfigurationPresets.SdkRules)
            table.Add($"[{id}](https://learn.microsoft.com/dotnet/fundamentals/code-analysis/quality-rules/{id.ToLowerInvariant()})", reason);
        return table;
    }

    private static MarkdownTable RoleTable()
    {
        var table = new MarkdownTable("Role", "Symbol", "Detail", "Says");
        foreach (var role in SymbolsRole.All)
            table.Add($"`{role.Name}`", role.Symbols, role.Detail, role.Meaning);
        return table;
    }

    private static MarkdownTable NameTable<TValue>(string heading, IEnumerable<FlowName<TValue>> names)
    {
        var table = new MarkdownTable(heading, "Meaning");
        foreach (var name in names)
            table.Add($"`{name.Name}`", name.Meaning);
        return table;
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
            .Append("```ini\n").Append(OptionText.Section(option)).Append('\n').Append(OptionText.ExampleLine(option)).Append("\n```\n\n");
    }
}
