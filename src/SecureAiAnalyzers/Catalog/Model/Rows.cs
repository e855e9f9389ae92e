namespace SecureAiAnalyzers.Catalog.Model;

/// <summary>The few forms in which the SDK files write their rows.</summary>
internal static class Rows
{
    public const string Ctor = SdkRow.Ctor;

    /// <summary>The types play the role.</summary>
    public static IEnumerable<ApiRow> Types(ApiRole role, params string[] types) => types.Select(type => new ApiRow(role, type));

    /// <inheritdoc cref="Types(ApiRole, string[])"/>
    public static IEnumerable<FlowRow> Types(FlowRole role, params string[] types) => types.Select(type => new FlowRow(role, type));

    /// <summary>The type plays the role under one of the names of a fact.</summary>
    public static ApiRow Type(ApiRole role, string type, string fact) => new(role, type) { Fact = fact };

    /// <summary>The parameter plays the role in every overload of the member that has it.</summary>
    public static ApiRow Parameter(ApiRole role, string type, string member, string parameter, string? provider = null, string? fact = null) =>
        new(role, type, member, parameter) { Provider = provider, Fact = fact };

    /// <summary>The parameter plays the role in each of the members.</summary>
    public static IEnumerable<ApiRow> Parameter(ApiRole role, string type, string[] members, string parameter, string? provider = null) =>
        members.Select(member => Parameter(role, type, member, parameter, provider));

    /// <summary>The parameter of the constructors of each type plays the role.</summary>
    public static IEnumerable<ApiRow> CtorParameter(ApiRole role, string[] types, string parameter, string? provider = null) =>
        types.Select(type => Parameter(role, type, Ctor, parameter, provider));

    /// <summary>The members (properties, methods or fields) of the type play the role.</summary>
    public static IEnumerable<ApiRow> Members(ApiRole role, string type, params string[] members) =>
        members.Select(member => new ApiRow(role, type, member));

    /// <summary>One member of the type plays the role.</summary>
    public static ApiRow Member(ApiRole role, string type, string member, string? provider = null, string? fact = null) =>
        new(role, type, member) { Provider = provider, Fact = fact };

    /// <summary>A boolean property, unsafe when set to <paramref name="unsafeValue"/>.</summary>
    public static ApiRow Switch(ApiRole role, string type, string member, bool unsafeValue = true, string? fact = null) =>
        new(role, type, member) { UnsafeValue = unsafeValue, Fact = fact };

    /// <summary>A boolean parameter, unsafe when given <paramref name="unsafeValue"/>.</summary>
    public static ApiRow SwitchParameter(ApiRole role, string type, string member, string parameter, bool unsafeValue = true, string? fact = null) =>
        new(role, type, member, parameter) { UnsafeValue = unsafeValue, Fact = fact };

    /// <summary>At these endpoints MCP servers are reached.</summary>
    public static IEnumerable<ApiRow> ToolServers(params ApiRow[] rows) => rows.Select(static row => row with { IsToolServer = true });

    /// <summary>The rows are about tools that these hosts call, or about what they inject.</summary>
    public static IEnumerable<ApiRow> For(ToolHosts hosts, params IEnumerable<ApiRow> rows) => rows.Select(row => row with { Hosts = hosts });

    /// <summary>What the rows claim of the SDK was seen in this version of it.</summary>
    public static IEnumerable<ApiRow> Seen(string version, params IEnumerable<ApiRow> rows) => rows.Select(row => row with { SeenIn = version });

    /// <summary>Clients with these options, or these clients, try so often by themselves, seen in this version, until the setting says otherwise.</summary>
    public static IEnumerable<ApiRow> Retrying(string version, int tries, string noRetries, params string[] types) =>
        Seen(version, Types(ApiRole.RetryingClient, types).Select(row => row with { Tries = tries, NoRetries = noRetries }));

    /// <summary>Constructors of the types make clients of the provider's models.</summary>
    public static IEnumerable<ApiRow> Clients(string provider, params string[] types) =>
        types.Select(type => Member(ApiRole.ProviderClient, type, Ctor, provider));

    /// <summary>The methods make or register clients of the provider's models.</summary>
    public static IEnumerable<ApiRow> ClientsBy(string? provider, string type, params string[] methods) =>
        methods.Select(method => Member(ApiRole.ProviderClient, type, method, provider));

    /// <summary>Methods that register a client of the provider by its name, and the one that does so under a key.</summary>
    public static IEnumerable<ApiRow> Registrations(string? provider, string type, string client, string key)
    {
        string[] methods = ["Add" + client, "AddKeyed" + client];
        return
        [
            .. Members(ApiRole.ClientRegistration, type, methods),
            .. ClientsBy(provider, type, methods),
            Parameter(ApiRole.ServiceKey, type, methods[1], key),
        ];
    }

    /// <summary>Calls of the members, or uses of the values, change something outside of the program.</summary>
    public static IEnumerable<ApiRow> Effects(EffectKind effect, string type, params string[] members) =>
        Members(ApiRole.Effect, type, members).Select(row => row with { Effect = effect });

    /// <summary>As above, for calls that are given the parameter.</summary>
    public static IEnumerable<ApiRow> EffectsBy(string parameter, EffectKind effect, string type, params string[] members) =>
        Parameter(ApiRole.Effect, type, members, parameter).Select(row => row with { Effect = effect });

    /// <summary>Calls of the members read what belongs to somebody, or what others wrote.</summary>
    public static IEnumerable<ApiRow> Reads(ReadKind read, string type, params string[] members) =>
        Members(ApiRole.Read, type, members).Select(row => row with { Read = read });

    /// <summary>Methods of the types change something on a server when their names say so.</summary>
    public static IEnumerable<ApiRow> ChangingClients(EffectKind effect, params string[] types) =>
        Types(ApiRole.ChangingClient, types).Select(row => row with { Effect = effect });

    /// <summary>Reading the members gives nothing of what the object holds.</summary>
    public static IEnumerable<FlowRow> NoTransfer(string type, params string[] members) => Transfer(type, members, from: []);

    /// <summary>Rows that state one fact under the names of older and newer SDK versions.</summary>
    public static IEnumerable<TRow> Renamed<TRow>(string fact, params TRow[] rows)
        where TRow : SdkRow =>
        rows.Select(row => row with { Fact = fact });

    /// <summary>Reading the members gives values with these labels.</summary>
    public static IEnumerable<FlowRow> Source(FlowLabels labels, string type, params string[] members) =>
        members.Select(member => new FlowRow(FlowRole.Source, type, member) { Labels = labels });

    /// <summary>Each member gives a secret when the constant argument in the selector names one.</summary>
    public static IEnumerable<FlowRow> NamedSecret(string type, string[] members, string selector) =>
        Source(FlowLabels.Secret, type, members).Select(row => row with { Condition = FlowCondition.SecretName, Selector = selector });

    /// <summary>The members give all that is kept under names, secrets among it.</summary>
    public static IEnumerable<FlowRow> NamedValues(string type, params string[] members) =>
        Source(FlowLabels.Secret, type, members).Select(static row => row with { Condition = FlowCondition.NamedValues });

    /// <summary>Reading the members gives objects that are filled from configuration, with what is secret in it.</summary>
    public static IEnumerable<FlowRow> Options(string type, params string[] members) =>
        Source(FlowLabels.Secret, type, members).Select(static row => row with { Condition = FlowCondition.SecretMember });

    /// <summary>The call fills the argument with a value that has these labels.</summary>
    public static FlowRow FilledArgument(FlowLabels labels, string type, string member, string parameter) =>
        new(FlowRole.Source, type, member, parameter) { Labels = labels };

    /// <summary>The parameter of each of the members is a sink.</summary>
    public static IEnumerable<FlowRow> Sink(SinkKinds sinks, string type, string[] members, string parameter) =>
        members.Select(member => new FlowRow(FlowRole.Sink, type, member, parameter) { Sinks = sinks });

    /// <summary>The parameter is a sink, under the condition on the selector.</summary>
    public static FlowRow Sink(
        SinkKinds sinks, string type, string member, string parameter, FlowCondition condition = FlowCondition.None, string? selector = null) =>
        new(FlowRole.Sink, type, member, parameter) { Sinks = sinks, Condition = condition, Selector = selector };

    /// <summary>
    /// What each of the parameters gets is written to a log, by each of the members at a level that is kept, or with every entry of a scope.
    /// </summary>
    public static IEnumerable<FlowRow> LogEntries(string type, string[] members, params string[] parameters) =>
        parameters.SelectMany(parameter => Sink(SinkKinds.Log | SinkKinds.LogEntry, type, members, parameter));

    /// <summary>What each of the parameters gets is written to a log that is not kept, a trace or the like, by each of the members.</summary>
    public static IEnumerable<FlowRow> Logs(string type, string[] members, params string[] parameters) =>
        parameters.SelectMany(parameter => Sink(SinkKinds.Log, type, members, parameter));

    /// <summary>What each of the parameters gets is written to a log, at the level in the selector.</summary>
    public static IEnumerable<FlowRow> LeveledLogs(string type, string member, string level, params string[] parameters) =>
        parameters.SelectMany(parameter => new[]
        {
            Sink(SinkKinds.Log, type, member, parameter),
            Sink(SinkKinds.LogEntry, type, member, parameter, FlowCondition.KeptLevel, level),
        });

    /// <summary>Each of the members uses the object that it is called on.</summary>
    public static IEnumerable<FlowRow> SinkReceiver(SinkKinds sinks, string type, params string[] members) => Sink(sinks, type, members, FlowRow.Receiver);

    /// <summary>What is assigned to the property is used in these ways, under the condition on the selector.</summary>
    public static FlowRow SinkProperty(
        SinkKinds sinks, string type, string member, FlowCondition condition = FlowCondition.None, string? selector = null) =>
        new(FlowRole.Sink, type, member) { Sinks = sinks, Condition = condition, Selector = selector };

    /// <summary>The types are queues of objects of one type, into which and out of which they lead.</summary>
    public static IEnumerable<FlowRow> Queues(string store, params string[] types) =>
        Types(FlowRole.MessageQueue, types).Select(row => row with { Store = store });

    /// <summary>Reading the property gives what was put into the queue of its type.</summary>
    public static FlowRow QueuedMessage(string store, string type, string member) => new(FlowRole.MessageQueue, type, member) { Store = store };

    /// <summary>The members put the argument into the queue of its type.</summary>
    public static IEnumerable<FlowRow> Enqueue(string store, string type, string[] members, string from) =>
        Transfer(type, members, [from], FlowRow.Entry).Select(row => row with { Store = store });

    /// <summary>The members hand the argument to those handlers that are for its type.</summary>
    public static IEnumerable<FlowRow> Dispatch(string type, string[] members, string parameter, string handlerMember, params string[] handlers) =>
        members.Select(member => new FlowRow(FlowRole.Dispatch, type, member, parameter) { Handlers = handlers, HandlerMember = handlerMember });

    /// <summary>The argument goes to handlers that are found by their names.</summary>
    public static IEnumerable<FlowRow> Dispatch(string type, string[] members, string parameter, NamedHandlers handlers) =>
        members.Select(member => new FlowRow(FlowRole.Dispatch, type, member, parameter) { NamedHandlers = handlers });

    /// <summary>The arguments of the members go into the receiver.</summary>
    public static IEnumerable<FlowRow> ContainerWriter(string type, params string[] members) =>
        members.Select(member => new FlowRow(FlowRole.ContainerWriter, type, member));

    /// <summary>The value goes from some parameters to others in each of the members.</summary>
    public static IEnumerable<FlowRow> Transfer(string type, string[] members, string[] from, params string[] to) =>
        members.Select(member => new FlowRow(FlowRole.Transfer, type, member) { From = from, To = to.Length == 0 ? [FlowRow.Result] : to });

    /// <summary>The members find a part of what they are called on; what they look for is no part of it.</summary>
    public static IEnumerable<FlowRow> LookUp(string type, params string[] members) => Transfer(type, members, from: [FlowRow.Receiver]);

    /// <summary>As <see cref="Transfer"/>, in the overloads that have none of the parameters.</summary>
    public static IEnumerable<FlowRow> TransferUnless(string[] unless, string type, string[] members, string[] from, params string[] to) =>
        Transfer(type, members, from, to).Select(row => row with { Unless = unless });

    /// <summary>As <see cref="Transfer"/>, of a part of the text only, or of several texts that become one.</summary>
    public static IEnumerable<FlowRow> TransferPart(string type, string[] members, string[] from, params string[] to) =>
        Transfer(type, members, from, to).Select(static row => row with { IsPart = true });

    /// <summary>The members give the text of the parameter, or of the receiver, as it is.</summary>
    public static IEnumerable<FlowRow> Verbatim(string type, string[] members, string from, params string[] unless) =>
        members.Select(member => new FlowRow(FlowRole.Verbatim, type, member) { From = [from], Unless = unless });

    /// <summary>The members put a value under a key of a store; what they return may be what was there, or the value.</summary>
    public static IEnumerable<FlowRow> Keep(string store, string type, string[] members, string from, params string[] to) =>
        Transfer(type, members, [from], [FlowRow.Entry, .. to]).Select(row => row with { Store = store, Selector = "key" });

    /// <summary>The members give what is under a key of a store, or else what a function makes, which is there from then on.</summary>
    public static IEnumerable<FlowRow> KeepMade(string store, string type, string[] members, string factory) =>
        Transfer(type, members, [FlowRow.Entry, factory], FlowRow.Entry, FlowRow.Result).Select(row => row with { Store = store, Selector = "key" });

    /// <summary>The members give what is under a key of a store.</summary>
    public static IEnumerable<FlowRow> Find(string store, string type, string[] members, params string[] to) =>
        Transfer(type, members, [FlowRow.Entry], to).Select(row => row with { Store = store, Selector = "key" });

    /// <summary>The types are dictionaries that other code fills and reads too.</summary>
    public static IEnumerable<FlowRow> KeyedStore(string store, params string[] types) =>
        Types(FlowRole.KeyedStore, types).Select(row => row with { Store = store });

    /// <summary>The property of each of the types holds a dictionary that other code fills and reads too.</summary>
    public static IEnumerable<FlowRow> KeyedStoreIn(string store, string property, params string[] types) =>
        types.Select(type => new FlowRow(FlowRole.KeyedStore, type, property) { Store = store });

    /// <summary>The results of the members, made of the parameter or the receiver, are right for the sinks.</summary>
    public static IEnumerable<FlowRow> Sanitizer(SinkKinds sinks, string type, string[] members, string from) =>
        members.Select(member => new FlowRow(FlowRole.Sanitizer, type, member) { Sinks = sinks, From = [from] });

    /// <summary>The members ask a person.</summary>
    public static IEnumerable<FlowRow> Question(string type, params string[] members) =>
        members.Select(member => new FlowRow(FlowRole.Question, type, member));

    /// <summary>A test after which the subject is right for the sinks, under the condition on the selector.</summary>
    public static FlowRow Guard(
        SinkKinds sinks,
        string type,
        string member,
        string subject,
        FlowCondition condition = FlowCondition.None,
        string? selector = null,
        bool when = true) =>
        new(FlowRole.Guard, type, member) { Sinks = sinks, From = [subject], Condition = condition, Selector = selector, GuardedWhen = when };
}
