using System.Reflection;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Tests.Meta;
using Xunit;

namespace SecureAiAnalyzers.Tests.Catalog;

/// <summary>A row says only what those who ask for its role read.</summary>
public sealed class RowFieldsTests
{
    private const string Sdks = "src/SecureAiAnalyzers/Catalog/Sdks";
    private const string Here = "tests/SecureAiAnalyzers.Tests/Catalog/RowFieldsTests.cs";

    private static readonly Dictionary<string, ApiRole[]> ApiFields = new()
    {
        [nameof(ApiRow.UnsafeValue)] =
        [
            ApiRole.SensitiveTelemetry,
            ApiRole.DetailedErrors,
            ApiRole.UnencodedTemplateContent,
            ApiRole.ApprovalSwitch,
            ApiRole.ApprovalAnswer,
        ],
        [nameof(ApiRow.Provider)] = [ApiRole.ModelId, ApiRole.ProviderClient],
        [nameof(ApiRow.IsToolServer)] = [ApiRole.Endpoint],
        [nameof(ApiRow.RecordsItself)] = [ApiRole.AgentFactory],
        [nameof(ApiRow.AnswersAnyPage)] = [ApiRole.EndpointMapping],
        [nameof(ApiRow.RunsFunction)] = [ApiRole.ModelCall],
        [nameof(ApiRow.MergesOptions)] = [ApiRole.ModelCall],
        [nameof(ApiRow.SwitchName)] = [ApiRole.SensitiveTelemetrySwitch, ApiRole.ClientTelemetrySwitch, ApiRole.DefaultMatchTimeout],
        [nameof(ApiRow.SwitchValue)] = [ApiRole.SensitiveTelemetrySwitch],
        [nameof(ApiRow.IsReadByCaller)] = [ApiRole.DetailedErrors],
        [nameof(ApiRow.ApprovalMember)] = [ApiRole.ApprovalOffValue],
        [nameof(ApiRow.ApprovalOffName)] = [ApiRole.ApprovalModeName],
        [nameof(ApiRow.ParsingCall)] = [ApiRole.StructuredOutput],
        [nameof(ApiRow.AddressParameter)] = [ApiRole.QueryParameter],
        [nameof(ApiRow.Hosts)] =
        [
            ApiRole.ToolAttribute,
            ApiRole.ToolFactory,
            ApiRole.FunctionMap,
            ApiRole.ToolBody,
            ApiRole.ServerToolAttribute,
            ApiRole.ServerToolFactory,
            ApiRole.ServerTextAttribute,
            ApiRole.ServerFunction,
            ApiRole.ServiceAttribute,
            ApiRole.InjectedType,
        ],
        [nameof(ApiRow.NameParameter)] = [ApiRole.EnvironmentVariable],
        [nameof(ApiRow.ValueParameter)] = [ApiRole.ReflectionSwitch],
        [nameof(ApiRow.Tries)] = [ApiRole.RetryingClient],
        [nameof(ApiRow.NoRetries)] = [ApiRole.RetryingClient],
        [nameof(ApiRow.Effect)] = [ApiRole.Effect, ApiRole.ChangingClient],
        [nameof(ApiRow.IsRecorded)] = [ApiRole.Effect],
        [nameof(ApiRow.Read)] = [ApiRole.Read],
        [nameof(ApiRow.AsksPerson)] = [ApiRole.ToolFactory, ApiRole.ToolAttribute],
        [nameof(ApiRow.TakesBody)] = [ApiRole.RequestHandler],
    };

    private static readonly Dictionary<string, FlowRole[]> FlowFields = new()
    {
        [nameof(FlowRow.Labels)] = [FlowRole.Source],
        [nameof(FlowRow.Sinks)] = [FlowRole.Sink, FlowRole.Sanitizer, FlowRole.Guard],
        [nameof(FlowRow.From)] = [FlowRole.Transfer, FlowRole.Verbatim, FlowRole.Sanitizer, FlowRole.Guard],
        [nameof(FlowRow.To)] = [FlowRole.Transfer, FlowRole.Sanitizer],
        [nameof(FlowRow.Unless)] = [FlowRole.Transfer, FlowRole.Verbatim, FlowRole.Sink],
        [nameof(FlowRow.IsPart)] = [FlowRole.Transfer, FlowRole.Sink],
        [nameof(FlowRow.Path)] = [FlowRole.Sink, FlowRole.Source],
        [nameof(FlowRow.Reaches)] = [FlowRole.Sink],
        [nameof(FlowRow.Condition)] = [FlowRole.Source, FlowRole.Sink, FlowRole.Sanitizer, FlowRole.Guard, FlowRole.Transfer],
        [nameof(FlowRow.Selector)] = [FlowRole.Source, FlowRole.Sink, FlowRole.Sanitizer, FlowRole.Guard, FlowRole.Transfer],
        [nameof(FlowRow.Store)] = [FlowRole.KeyedStore, FlowRole.MessageQueue, FlowRole.Transfer],
        [nameof(FlowRow.Handlers)] = [FlowRole.Dispatch],
        [nameof(FlowRow.HandlerMember)] = [FlowRole.Dispatch],
        [nameof(FlowRow.NamedHandlers)] = [FlowRole.Dispatch],
        [nameof(FlowRow.SafeForm)] = [FlowRole.Sink],
        [nameof(FlowRow.ReceiverType)] = [FlowRole.Sanitizer],
        [nameof(FlowRow.IsDescription)] = [FlowRole.Source, FlowRole.Sink],
        [nameof(FlowRow.GuardedWhen)] = [FlowRole.Guard],
    };

    /// <summary>The fields of rows that only other projects give.</summary>
    private static readonly string[] SaidByProjects = [nameof(ApiRow.IsRecorded)];

    /// <summary>The role that understands a condition.</summary>
    private static readonly Dictionary<FlowCondition, FlowRole> Conditions = new()
    {
        [FlowCondition.InstructionRole] = FlowRole.Sink,
        [FlowCondition.PlainText] = FlowRole.Sink,
        [FlowCondition.Shell] = FlowRole.Sink,
        [FlowCondition.Container] = FlowRole.Sink,
        [FlowCondition.Html] = FlowRole.Sink,
        [FlowCondition.ShellInput] = FlowRole.Sink,
        [FlowCondition.QueryFormat] = FlowRole.Sink,
        [FlowCondition.QueryDocument] = FlowRole.Sink,
        [FlowCondition.Statement] = FlowRole.Sink,
        [FlowCondition.CreatedType] = FlowRole.Sink,
        [FlowCondition.KeptLevel] = FlowRole.Sink,
        [FlowCondition.Mask] = FlowRole.Sanitizer,
        [FlowCondition.HoldsNoSecret] = FlowRole.Sanitizer,
        [FlowCondition.EncodedText] = FlowRole.Sanitizer,
        [FlowCondition.Evaluator] = FlowRole.Sink,
        [FlowCondition.Part] = FlowRole.Sanitizer,
        [FlowCondition.ShortPart] = FlowRole.Sanitizer,
        [FlowCondition.DeserializedType] = FlowRole.Sink,
        [FlowCondition.TypeNaming] = FlowRole.Sink,
        [FlowCondition.TypeNamingOrDefault] = FlowRole.Sink,
        [FlowCondition.DocumentTypeAllowed] = FlowRole.Sink,
        [FlowCondition.DocumentTypeNotRefused] = FlowRole.Sink,
        [FlowCondition.UnlimitedMatching] = FlowRole.Sink,
        [FlowCondition.AccessClaim] = FlowRole.Sink,
        [FlowCondition.WithoutInstructions] = FlowRole.Sink,
        [FlowCondition.TemplateVariables] = FlowRole.Transfer,
        [FlowCondition.SecretName] = FlowRole.Source,
        [FlowCondition.ConnectionName] = FlowRole.Source,
        [FlowCondition.HoldsSecret] = FlowRole.Source,
        [FlowCondition.SecretMember] = FlowRole.Source,
        [FlowCondition.NamedValues] = FlowRole.Source,
        [FlowCondition.OutsideFile] = FlowRole.Source,
        [FlowCondition.Set] = FlowRole.Guard,
        [FlowCondition.AnchoredPattern] = FlowRole.Guard,
        [FlowCondition.Prefix] = FlowRole.Guard,
        [FlowCondition.ParentStep] = FlowRole.Guard,
        [FlowCondition.DocumentType] = FlowRole.Guard,
        [FlowCondition.Domain] = FlowRole.Guard,
    };

    private static readonly ApiRow PlainUse = new(ApiRole.Endpoint, "Type");

    private static readonly FlowRow PlainFlow = new(FlowRole.Sink, "Type");

    private static IEnumerable<ApiRow> ApiRows => AiCatalog.All.SelectMany(sdk => sdk.ApiRows);

    private static IEnumerable<FlowRow> FlowRows => AiCatalog.All.SelectMany(sdk => sdk.FlowRows);

    [Fact]
    public void Field_of_a_use_is_set_only_where_its_role_reads_it() => Expect.None(
        Sdks,
        $"nothing reads the field in rows of this role; remove it, or list the role at the field in {Here}, {nameof(ApiFields)}, if a rule reads it now:",
        AiCatalog.All.SelectMany(sdk => sdk.ApiRows.SelectMany(WrongFields), (sdk, problem) => $"{Expect.FileOf(sdk)}: {problem}"));

    [Fact]
    public void Field_of_a_flow_is_set_only_where_its_role_reads_it() => Expect.None(
        Sdks,
        $"nothing reads the field in rows of this role; remove it, or list the role at the field in {Here}, {nameof(FlowFields)}, if the engine reads it now:",
        AiCatalog.All.SelectMany(sdk => sdk.FlowRows.SelectMany(WrongFields), (sdk, problem) => $"{Expect.FileOf(sdk)}: {problem}"));

    [Fact]
    public void Every_field_belongs_to_roles()
    {
        Expect.Same($"{Here}, {nameof(ApiFields)}", "list each field of ApiRow with the roles that read it:", NamesOf<ApiRow>(), ApiFields.Keys.Order());
        Expect.Same($"{Here}, {nameof(FlowFields)}", "list each field of FlowRow with the roles that read it:", NamesOf<FlowRow>(), FlowFields.Keys.Order());
    }

    [Fact]
    public void Every_field_of_a_use_is_set_by_a_row() => Expect.None(
        "src/SecureAiAnalyzers/Catalog/Model/ApiRow.cs",
        "no row sets these fields; remove them, or add the row:",
        OwnFields<ApiRow>().Where(field => !ApiRows.Any(row => IsSet(field, row))).Select(field => field.Name).Except(SaidByProjects));

    [Fact]
    public void Condition_belongs_to_the_role() => Expect.None(
        Sdks,
        $"the role of these rows does not understand their condition; correct the row, or the list in {Here}, {nameof(Conditions)}:",
        from sdk in AiCatalog.All
        from row in sdk.FlowRows
        where row.Condition != FlowCondition.None && (!Conditions.TryGetValue(row.Condition, out var role) || role != row.Role)
        select $"{Expect.FileOf(sdk)}: {row.Condition} of {row}");

    [Fact]
    public void Every_condition_is_stated_by_a_row() => Expect.None(
        Expect.FileOf(typeof(FlowCondition)),
        "no row states these conditions; remove them, or add the row:",
        Enum.GetValues<FlowCondition>().Except(FlowRows.Select(row => row.Condition)).Select(condition => condition.ToString()));

    /// <summary>A field that no longer counts as part of what a row says would make the dispatcher drop uses.</summary>
    [Fact]
    public void Each_field_makes_a_difference()
    {
        var row = new ApiRow(ApiRole.ModelCall, "Type", "Member");

        Assert.True(row.SaysTheSameAs(row with { Fact = "renamed" }));
        Expect.None(
            "src/SecureAiAnalyzers/Catalog/Model/ApiRow.cs, " + nameof(ApiRow.SaysTheSameAs),
            "compare these fields too:",
            OwnFields<ApiRow>().Where(field => row.SaysTheSameAs(Changed(row, field))).Select(field => field.Name));
    }

    [Fact]
    public void Check_sees_a_field_that_the_role_does_not_read()
    {
        Assert.Empty(WrongFields(new ApiRow(ApiRole.ModelId, "Type") { Provider = "openai", Fact = "renamed" }));
        Assert.Equal([nameof(ApiRow.Provider)], WrongFields(new ApiRow(ApiRole.ModelCall, "Type") { Provider = "openai" }).Select(FieldOf));
        Assert.Equal([nameof(ApiRow.UnsafeValue)], WrongFields(new ApiRow(ApiRole.Endpoint, "Type") { UnsafeValue = false }).Select(FieldOf));
        Assert.Equal([nameof(FlowRow.To)], WrongFields(new FlowRow(FlowRole.Sink, "Type") { To = ["text"] }).Select(FieldOf));
    }

    private static string FieldOf(string problem) => problem[..problem.IndexOf(' ', StringComparison.Ordinal)];

    private static ApiRow Changed(ApiRow row, PropertyInfo field)
    {
        var changed = row with { };
        field.SetValue(changed, field.GetValue(row) switch
        {
            bool set => !set,
            int number => number + 1,
            ToolHosts => ToolHosts.Server,
            EffectKind => EffectKind.Post,
            ReadKind => ReadKind.Mail,
            _ => "other",
        });
        return changed;
    }

    private static IEnumerable<string> WrongFields(ApiRow row) => OwnFields<ApiRow>()
        .Where(field => IsSet(field, row) && ApiFields.TryGetValue(field.Name, out var roles) && !roles.Contains(row.Role))
        .Select(field => $"{field.Name} of {row}");

    private static IEnumerable<string> WrongFields(FlowRow row) => OwnFields<FlowRow>()
        .Where(field => IsSet(field, row) && FlowFields.TryGetValue(field.Name, out var roles) && !roles.Contains(row.Role))
        .Select(field => $"{field.Name} of {row}");

    private static IEnumerable<string> NamesOf<TRow>() => OwnFields<TRow>().Select(field => field.Name).Order();

    private static bool IsSet(PropertyInfo field, SdkRow row) => field.GetValue(row) is IReadOnlyList<string> names
        ? names.Count > 0
        : !Equals(field.GetValue(row), field.GetValue(row is ApiRow ? PlainUse : PlainFlow));

    /// <summary>What a row says beside its role and the names of what plays it.</summary>
    private static IEnumerable<PropertyInfo> OwnFields<TRow>() => typeof(TRow)
        .GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
        .Where(field => field.Name != nameof(ApiRow.Role));
}
