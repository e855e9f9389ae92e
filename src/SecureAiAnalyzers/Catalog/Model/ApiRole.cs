namespace SecureAiAnalyzers.Catalog.Model;

/// <summary>
/// What a type, member or parameter of an SDK means to the rules. Rules ask by role and never by SDK name; what a member does to a value that
/// passes it is a <see cref="FlowRole"/>. The comment of each role says which form of <see cref="ApiRow"/> carries it. A type row is found by
/// <c>AiContext.Is</c> only: it is no use that a rule could be told of.
/// </summary>
internal enum ApiRole
{
    /// <summary>Type row. A client whose members reach a model or a model service.</summary>
    ClientType,

    /// <summary>Type row. Options with which a model client is built (transport, logging, endpoint).</summary>
    ClientOptions,

    /// <summary>Type row. Options of one model call. Its limit is a row with <see cref="OutputLimit"/>.</summary>
    CallOptions,

    /// <summary>Property row. Tells the provider for which user a request with these <see cref="CallOptions"/> is made.</summary>
    EndUserId,

    /// <summary>Type row. A conversation to which code adds messages.</summary>
    Conversation,

    /// <summary>Type row. A conversation that grows by each model call with it: a chat, the session or thread of an agent.</summary>
    ConversationSession,

    /// <summary>Type row. A message; a collection of them is a conversation.</summary>
    ConversationMessage,

    /// <summary>Type row. Base type of decorators that a team derives to observe or guard model calls.</summary>
    DelegatingClient,

    /// <summary>
    /// Parameter or property row (string or Uri). Where a model, an agent or an MCP server is reached. The property of a general client
    /// library (<see cref="SdkCatalog.IsAiSdk"/> is false) counts only when the owner is a model client's options.
    /// </summary>
    Endpoint,

    /// <summary>Parameter or property row (string). A key, token or password of a model service.</summary>
    Credential,

    /// <summary>
    /// Parameter or property row (string). The secret of a type that wraps a credential of any service (<c>ApiKeyCredential</c>): it is a
    /// model credential when the wrapper reaches a model client.
    /// </summary>
    KeyCredential,

    /// <summary>
    /// Parameter or property row. Takes a token credential, so that a managed identity can replace a key. Overloads that take a key may
    /// give their parameter the same name: the value's type tells.
    /// </summary>
    TokenCredential,

    /// <summary>Parameter row. Takes a credential as an object: a wrapped key, in other overloads perhaps what fetches tokens.</summary>
    CredentialObject,

    /// <summary>Type row. A credential by which a managed identity signs in at the services of its cloud.</summary>
    IdentityCredential,

    /// <summary>
    /// Type row. Takes tokens of any identity service: in place of a key it serves where the host accepts managed identities.
    /// </summary>
    TokenPolicy,

    /// <summary>Parameter or property row (string). Name of a model; see <see cref="ApiRow.Provider"/>.</summary>
    ModelId,

    /// <summary>Parameter or property row. A name that the team chose for a deployment; it says nothing about the model's version.</summary>
    DeploymentName,

    /// <summary>Type row. A chat client or agent whose calls a pipeline can record.</summary>
    ObservableClient,

    /// <summary>
    /// Parameter row (object, delegate). The instance or factory of a service that is registered for dependency injection; counts when the
    /// service is an <see cref="ObservableClient"/>.
    /// </summary>
    ServiceRegistration,

    /// <summary>Method row. Registers a model client in a service collection, host builder or kernel builder.</summary>
    ClientRegistration,

    /// <summary>
    /// Method or constructor row. Makes or registers a client of one provider's models; see <see cref="ApiRow.Provider"/>, which is null where the
    /// configuration names it.
    /// </summary>
    ProviderClient,

    /// <summary>Parameter row. The name by which code asks for this one of several services of a type.</summary>
    ServiceKey,

    /// <summary>Method row. Starts a chat-client pipeline or agent pipeline (builder constructor, <c>AsBuilder</c>).</summary>
    PipelineStart,

    /// <summary>Method row. Completes a pipeline (<c>Build</c>).</summary>
    PipelineBuild,

    /// <summary>Method row. A pipeline step that records calls (telemetry, logging).</summary>
    PipelineTelemetry,

    /// <summary>Property row. Settings by which a client library logs or traces its own calls.</summary>
    ClientTelemetry,

    /// <summary>As <see cref="SensitiveTelemetrySwitch"/>, for a switch by which a client library records its own calls.</summary>
    ClientTelemetrySwitch,

    /// <summary>Method row. A pipeline step that adds behaviour and records nothing.</summary>
    PipelineStep,

    /// <summary>Method row. A pipeline step that takes an own middleware (<c>Use</c>) and may therefore record calls.</summary>
    PipelineMiddleware,

    /// <summary>Method or constructor row. A pipeline step that sets defaults of the call options.</summary>
    PipelineDefaults,

    /// <summary>
    /// Method or constructor row. Puts a loop round a client that runs the functions which the model calls, and asks it again with their results.
    /// </summary>
    FunctionLoop,

    /// <summary>Method or constructor row. Gives the answers of a client again to who asks the same, whoever that is.</summary>
    AnswerCache,

    /// <summary>Property row. What an <see cref="AnswerCache"/> puts into its key beside the question.</summary>
    CacheKeyPart,

    /// <summary>Type row. What the application knows of a request and its user, or reads for one request.</summary>
    UserState,

    /// <summary>Property row (bool). Keeps an agent from putting a <see cref="FunctionLoop"/> round its client.</summary>
    ClientAsIs,

    /// <summary>Parameter row. What shortens the conversations that a step of a pipeline, or a client, passes on.</summary>
    HistoryReducer,

    /// <summary>Type row. Shortens conversations by what tools were asked and have answered.</summary>
    ResultDroppingReducer,

    /// <summary>Parameter row (collection). The clients one of which is asked where another one has failed.</summary>
    FailoverClients,

    /// <summary>Method row. Has something else done where what it is put round fails.</summary>
    FallbackStrategy,

    /// <summary>Type row. What acts by a model, with instructions and tools of its own.</summary>
    AgentType,

    /// <summary>Method or constructor row. Builds an agent over a chat client; see <see cref="ApiRow.RecordsItself"/>.</summary>
    AgentFactory,

    /// <summary>Method row. Sends text to a model and returns its answer; <see cref="SdkRow.Parameter"/> is the prompt when there is one.</summary>
    ModelCall,

    /// <summary>Method row. Runs a tool, of this application or of a remote server.</summary>
    ToolCall,

    /// <summary>Type row. An exception by which a client library tells that a call of a model, an agent or a server failed.</summary>
    ClientException,

    /// <summary>Property row (number). Upper bound of generated tokens on a <see cref="CallOptions"/> type.</summary>
    OutputLimit,

    /// <summary>
    /// Property row (dictionary). Further settings of a <see cref="CallOptions"/> type under the names that a model service gives them; an
    /// <see cref="OutputLimit"/> may be among them.
    /// </summary>
    NamedSettings,

    /// <summary>Type row. What the <see cref="CallOptions"/> of several services derive from: it does not tell which of them an object is.</summary>
    CallOptionsBase,

    /// <summary>Type row. Carries <see cref="CallOptions"/> into a model call.</summary>
    OptionsCarrier,

    /// <summary>Parameter row. <see cref="CallOptions"/> of the model calls that a function makes which the call creates.</summary>
    FunctionOptions,

    /// <summary>Method row. Makes a chat client that limits its answers where the options say nothing.</summary>
    LimitedClient,

    /// <summary>
    /// Property or parameter row (TimeSpan, or a number of milliseconds). Time a call to a model may take; the property of a general client
    /// library counts only when the owner is a model client's options.
    /// </summary>
    Timeout,

    /// <summary>Method or constructor row. Bounds the time of calls in another way than a <see cref="Timeout"/>.</summary>
    TimeLimit,

    /// <summary>Method row. Bounds the time of each request of the clients that are registered, on the builder of their registration.</summary>
    RegisteredTimeLimit,

    /// <summary>Property row. What a client library sends its requests with, in place of its own transport and that one's timeout.</summary>
    ClientTransport,

    /// <summary>
    /// Type row. A client, or the options of one, that sends a request again when it fails, as often as <see cref="ApiRow.Tries"/> says; options of
    /// a general client library count when they are a model client's.
    /// </summary>
    RetryingClient,

    /// <summary>Property row. How often a <see cref="RetryingClient"/> sends a request again: a number, or an object that has it.</summary>
    ClientRetries,

    /// <summary>Parameter row (number). How often the object that the constructor makes has a client send a request again.</summary>
    RetryCount,

    /// <summary>Method row. Adds a handler to a registered HTTP client that sends requests again unless it is told otherwise.</summary>
    RetryHandler,

    /// <summary>
    /// Parameter row (delegate or object). What the handler does that the call adds to a registered HTTP client, or that the constructor makes:
    /// it sends requests again when a <see cref="RetryStrategy"/> is among it.
    /// </summary>
    HandlerStrategies,

    /// <summary>Method row. Has requests sent again that fail, or that take long.</summary>
    RetryStrategy,

    /// <summary>Method row. Takes all handlers away that were added so far to a registered HTTP client and send requests again.</summary>
    RetryHandlerRemoval,

    /// <summary>
    /// Method row; or parameter row (list of methods). Keeps a handler from sending requests again that change something, or those of the methods.
    /// </summary>
    RetryExclusion,

    /// <summary>Property row. The method of an HTTP request, such as POST.</summary>
    RequestMethod,

    /// <summary>Static member row. The method of an HTTP request by which models are asked.</summary>
    PostMethod,

    /// <summary>Property row (TimeSpan). Timeout of a general HTTP client; counts when the client serves a model.</summary>
    HttpTimeout,

    /// <summary>
    /// Parameter or property row (string or Uri). Address of a general HTTP request; counts when it belongs to a known model API.
    /// </summary>
    HttpEndpoint,

    /// <summary>
    /// Parameter row (string). Value of a general HTTP header; counts as a credential when the request goes to a known model API.
    /// </summary>
    HttpHeaderValue,

    /// <summary>
    /// Parameter row (string). Value that an environment variable is given; a credential where the name says so, which is in
    /// <see cref="ApiRow.NameParameter"/>.
    /// </summary>
    EnvironmentVariable,

    /// <summary>Method or property row. Reads what an application is delivered with: its settings, the resources in its files.</summary>
    ShippedValue,

    /// <summary>Method row. Adds settings that stay on the machine of who develops or runs the application.</summary>
    LocalSettings,

    /// <summary>Property row (delegate). Decides whether the certificate of a server is accepted.</summary>
    CertificateCallback,

    /// <summary>As <see cref="CertificateCallback"/>, for all requests of the process.</summary>
    ProcessCertificateCallback,

    /// <summary>Static member row. A delegate that accepts any certificate.</summary>
    AnyCertificate,

    /// <summary>
    /// Parameter row (string). Name of a general HTTP client that is registered for dependency injection; the type that it is for is a type
    /// argument.
    /// </summary>
    HttpClientRegistration,

    /// <summary>Parameter row (delegate). Sets up the builder of every HTTP client that is registered for dependency injection.</summary>
    HttpClientDefaults,

    /// <summary>Parameter row (delegate). Makes an object of a registered HTTP client, which is the first parameter of the delegate.</summary>
    HttpClientUser,

    /// <summary>Method row. Gives the registered HTTP client that has no name.</summary>
    UnnamedHttpClient,

    /// <summary>Parameter row (string). Name of a registered HTTP client that the call gives.</summary>
    HttpClientName,

    /// <summary>Property row (string). The name of one variable of a prompt template, beside what is said about that variable.</summary>
    TemplateVariable,

    /// <summary>Property row (string). What was made of a template, which a filter may change before a model gets it.</summary>
    RenderedPrompt,

    /// <summary>Type row. A dictionary of what the variables of prompt templates are filled with.</summary>
    TemplateArguments,

    /// <summary>Parameter or property row (string). The text of a prompt template.</summary>
    TemplateText,

    /// <summary>Parameter row. The configuration that a factory makes a prompt template of.</summary>
    TemplateSettings,

    /// <summary>Parameter row (FormattableString). A query whose places are its parameters and whose text is run as it is.</summary>
    QueryFormat,

    /// <summary>Parameter row. A document that is run as a query, and may have been parsed from a text.</summary>
    QueryDocument,

    /// <summary>Member row (member of an enum, or static). A level of log entries that are kept in Production.</summary>
    KeptLevel,

    /// <summary>Parameter row. The level of which is asked whether entries of it are written.</summary>
    LevelTest,

    /// <summary>Type row. What writes log entries.</summary>
    LoggerType,

    /// <summary>Method row. Makes a delegate that writes a log entry of the level in its first parameter.</summary>
    LogDelegateFactory,

    /// <summary>Type row (attribute). A method that carries it writes what it is given to a log.</summary>
    LogMethodAttribute,

    /// <summary>Static member row. The kind of a command by which its text is the name of what the database runs, and no statement.</summary>
    NamedCommand,

    /// <summary>Parameter row (Type). The type of which an object is made.</summary>
    CreatedType,

    /// <summary>Parameter row (Type). The type of the objects that are made of a text.</summary>
    DeserializedType,

    /// <summary>Property row (enum). Lets a text name the types of the objects that are made of it, unless the value is a <see cref="NoTypeNaming"/>.</summary>
    TypeNaming,

    /// <summary>Static member row. The value of a <see cref="TypeNaming"/> by which a text names no types.</summary>
    NoTypeNaming,

    /// <summary>Type row. What reads texts in which the types of the objects are named, or makes a reader do so that is given it.</summary>
    TypeNamingReader,

    /// <summary>Parameter row. The settings of what the call makes, or whose settings are copied.</summary>
    ReaderSettings,

    /// <summary>Property row (delegate). Makes the settings of readers that are given none, or say nothing of it.</summary>
    DefaultReaderSettings,

    /// <summary>Property row. Decides which types a text may name.</summary>
    TypeBinder,

    /// <summary>Type row. A <see cref="TypeBinder"/> that lets a text name any type.</summary>
    AnyTypeBinder,

    /// <summary>Property row (enum). Whether a document type is read.</summary>
    DocumentTypeReading,

    /// <summary>Static member row. The value of a <see cref="DocumentTypeReading"/> by which one is read.</summary>
    DocumentTypeRead,

    /// <summary>Property row. What fetches the entities of a document.</summary>
    EntityResolver,

    /// <summary>Method row. Lets somebody in, or gives more rights: signs in, gives a role or claim, meets a requirement, resets a password.</summary>
    AccessGrant,

    /// <summary>Method or property row. Tells whether somebody has proven who they are, or may do something.</summary>
    CredentialCheck,

    /// <summary>Static member row (constant). The type of a claim that only describes a person.</summary>
    DescriptiveClaim,

    /// <summary>Parameter row (TimeSpan). The time that matching a pattern may take.</summary>
    MatchTimeout,

    /// <summary>
    /// Parameter row (string). Names the setting of the process that the call sets; the one in <see cref="ApiRow.SwitchName"/> limits matching.
    /// </summary>
    DefaultMatchTimeout,

    /// <summary>Parameter row (flags). How a pattern is matched.</summary>
    MatchOptions,

    /// <summary>Static member row. The flag of <see cref="MatchOptions"/> by which the time grows with the text only.</summary>
    LinearMatching,

    /// <summary>Property or parameter row (ProcessStartInfo). How a process is started.</summary>
    ProcessSettings,

    /// <summary>Property or parameter row (string). The program that a process runs.</summary>
    ProcessFile,

    /// <summary>Property or parameter row (string, or a list of them). The arguments of the program that a process runs.</summary>
    ProcessArguments,

    /// <summary>Property row (string). The path of an address that is built of parts.</summary>
    PathText,

    /// <summary>Parameter row (string). A text with numbered places that the arguments beside it fill.</summary>
    TextFormat,

    /// <summary>
    /// Parameter row. The value of a query parameter, or a dictionary of them, that the call adds to an address; that is in
    /// <see cref="ApiRow.AddressParameter"/>.
    /// </summary>
    QueryParameter,

    /// <summary>Property row (string). The query of an address that is being built.</summary>
    QueryText,

    /// <summary>Method or constructor row. Makes a collection of query parameters, which becomes part of an address as text.</summary>
    QueryCollection,

    /// <summary>Property or parameter row (number). Upper bound of rounds in which a model may call tools.</summary>
    ToolIterationLimit,

    /// <summary>
    /// Parameter row (tools). Tools that the call, or what it makes, runs as often as the model calls them, where no <see cref="ToolIterationLimit"/> is given.
    /// </summary>
    UnlimitedTools,

    /// <summary>Constructor row. Runs the commands that it is given on the machine itself, where no <see cref="HostShellPolicy"/> says which.</summary>
    HostShell,

    /// <summary>Property row. Says which commands a <see cref="HostShell"/> may run, on its options.</summary>
    HostShellPolicy,

    /// <summary>Method or constructor row. Gives a <see cref="HostShell"/> to a model.</summary>
    HostShellTool,

    /// <summary>Constructor row. Has the code of a model run on the machine itself.</summary>
    HostCode,

    /// <summary>Property row (bool), unsafe when <see cref="ApiRow.UnsafeValue"/>. Opens files or the network of the machine to the tools of a model.</summary>
    HostAccess,

    /// <summary>Property or parameter row (path, or several). The folder that tools of a model may use, with all that is in it.</summary>
    ToolFolder,

    /// <summary>Property row (bool). Whether a model is asked again with what tools have answered, which it is unless this is false.</summary>
    RepeatedToolCalls,

    /// <summary>Method row. Waits for something outside of the program: a person, a queue, a connection, the time.</summary>
    OutsideWait,

    /// <summary>Property or parameter row (bool), unsafe when <see cref="ApiRow.UnsafeValue"/>. Sends prompts and answers to logs or traces.</summary>
    SensitiveTelemetry,

    /// <summary>Static member row. A value that sends prompts and answers to logs or traces wherever it is used.</summary>
    SensitiveTelemetryValue,

    /// <summary>
    /// Parameter row (string). Names the AppContext switch or environment variable that the call sets; the one in
    /// <see cref="ApiRow.SwitchName"/> sends prompts and answers to telemetry.
    /// </summary>
    SensitiveTelemetrySwitch,

    /// <summary>Method row. Keeps telemetry in a collection of the program. The name alone tells, since all exporters are named so.</summary>
    MemoryExporter,

    /// <summary>Method row. Has loggers redact classified values, by the redactors of a <see cref="RedactorProvider"/>.</summary>
    LogRedaction,

    /// <summary>Method row. Registers a <see cref="RedactorProvider"/> whose redactors take classified values away.</summary>
    RedactorRegistration,

    /// <summary>Method row. Calls a method that is only known when the program runs.</summary>
    LateBoundCall,

    /// <summary>Type row. Gives the redactor of a class of data.</summary>
    RedactorProvider,

    /// <summary>Type row. An attribute that classifies what a member holds as personal or confidential, as those do that derive from it.</summary>
    DataClassification,

    /// <summary>Type row. An attribute by which a member is said to hold nothing of the kind.</summary>
    NoDataClassification,

    /// <summary>Type row. Objects of the type hold data of a person, as do those of types that derive from it.</summary>
    PersonalRecord,

    /// <summary>Property row. Stands for a person in records, and is what may be told instead of who that is.</summary>
    PersonalIdentifier,

    /// <summary>Method row. Puts another logger factory in the place of that of .NET, so that what is set up for its loggers has no effect.</summary>
    LoggerFactoryReplacement,

    /// <summary>
    /// Parameter row (string). The template of a log entry, whose places the arguments behind it fill; where the name of a place begins with @, the
    /// logger takes the value apart by reflection.
    /// </summary>
    LogTemplate,

    /// <summary>
    /// Parameter row (bool), such when <see cref="ApiRow.UnsafeValue"/>. Has a logger take the value in <see cref="ApiRow.ValueParameter"/> apart by
    /// reflection.
    /// </summary>
    ReflectionSwitch,

    /// <summary>Parameter row (object). Becomes text by reflection, unless the call is given something that says otherwise.</summary>
    ReflectedValue,

    /// <summary>Method or property row. Says for the whole program how values of some types become text, so that reflection need not be what does it.</summary>
    ReflectionSetup,

    /// <summary>Type row. Holds values which its public properties do not tell: what reads it by reflection loses them.</summary>
    OpaqueValue,

    /// <summary>Type row. Derives from an <see cref="OpaqueValue"/>, and holds values that reflection does tell.</summary>
    ReadableValue,

    /// <summary>Property row. Holds an <see cref="OpaqueValue"/>, or several, though its type does not say so.</summary>
    OpaqueValues,

    /// <summary>Property row (bool). General HTTP content logging of a client library, sensitive when the owner is a model client's options.</summary>
    ContentLogging,

    /// <summary>Property or parameter row (bool), unsafe when <see cref="ApiRow.UnsafeValue"/>. Gives exception details to a model or caller.</summary>
    DetailedErrors,

    /// <summary>Property row (bool), unsafe when <see cref="ApiRow.UnsafeValue"/>. Lets template arguments inject messages.</summary>
    UnencodedTemplateContent,

    /// <summary>Property or parameter row (bool), unsafe when <see cref="ApiRow.UnsafeValue"/>. Decides whether a tool call needs approval.</summary>
    ApprovalSwitch,

    /// <summary>Static member or constructor row. A value that switches approval off wherever it is used; see <see cref="ApiRow.ApprovalMember"/>.</summary>
    ApprovalOffValue,

    /// <summary>Parameter row (string). Names the approval mode; <see cref="ApiRow.ApprovalOffName"/> switches approval off.</summary>
    ApprovalModeName,

    /// <summary>Parameter or property row (bool), unsafe when <see cref="ApiRow.UnsafeValue"/>. The answer given to an approval request.</summary>
    ApprovalAnswer,

    /// <summary>Parameter or property row (delegate or collection of delegates). Decides on approval in code.</summary>
    ApprovalCallback,

    /// <summary>Method row. Answers approval requests with a standing yes.</summary>
    StandingApproval,

    /// <summary>Property or parameter row. Names the tools of a server that a model may use; those of no other name exist for it.</summary>
    ServerToolChoice,

    /// <summary>Type or constructor row. Wraps a tool so that each call asks a person.</summary>
    ApprovalWrapper,

    /// <summary>Type row. Base type of functions that stand in front of another one, which they call or do not.</summary>
    DelegatingFunction,

    /// <summary>
    /// Method row. Makes a function of a tool, which its host calls without asking, also where an <see cref="ApprovalWrapper"/> holds the tool.
    /// </summary>
    UnaskedFunction,

    /// <summary>Property row (functions). The tools of a session: an <see cref="UnaskedLoop"/> calls them without asking, wrapped or not.</summary>
    UnaskedToolList,

    /// <summary>Method or constructor row. Calls the functions of an <see cref="UnaskedToolList"/>.</summary>
    UnaskedLoop,

    /// <summary>Type row. A function whose <see cref="ToolFilter"/>s run where its own host calls it, and not in a <see cref="FunctionLoop"/>.</summary>
    FilteredFunction,

    /// <summary>
    /// Method or constructor row. Makes a tool of an agent, which loses what the agent asks its caller: of the one that it is called on, or of those
    /// that a constructor is given first.
    /// </summary>
    AgentAsTool,

    /// <summary>Method row. Answers what an agent asks by rules, before its caller sees it.</summary>
    ApprovalRules,

    /// <summary>Method row. Turns a method into a tool; <see cref="SdkRow.Parameter"/> is the delegate or method.</summary>
    ToolFactory,

    /// <summary>Parameter row of a constructor (dictionary of delegates). Functions by the names under which a model calls them.</summary>
    FunctionMap,

    /// <summary>Method or constructor row. Describes a tool to the model; the application runs it when the model asks for it.</summary>
    ToolDeclaration,

    /// <summary>Type row. An attribute that marks a method as a tool of the application's own model.</summary>
    ToolAttribute,

    /// <summary>Type row. Events of a workflow call its methods, no model does, though they carry a <see cref="ToolAttribute"/>.</summary>
    WorkflowStep,

    /// <summary>
    /// Method row. Gives all methods of a type that carry a <see cref="ToolAttribute"/> or <see cref="ServerToolAttribute"/> to a model; the
    /// type is a type argument, a <c>Type</c> or that of an object.
    /// </summary>
    ToolTypeRegistration,

    /// <summary>Parameter or property row (string). Name or title of a tool, which the model reads.</summary>
    ToolName,

    /// <summary>Type row. An attribute that marks what an MCP server offers besides tools; models read its names and descriptions.</summary>
    ServerTextAttribute,

    /// <summary>Type row. An attribute that names or describes a function, its result or a parameter; models read it when the function is a tool.</summary>
    DescriptionAttribute,

    /// <summary>Type row. An attribute that marks a method as a tool that an MCP server offers; the client asks for approval.</summary>
    ServerToolAttribute,

    /// <summary>Method row. As <see cref="ToolFactory"/>, for a tool that an MCP server offers.</summary>
    ServerToolFactory,

    /// <summary>
    /// Parameter or property row (delegate or method). Answers what clients of an MCP server ask for besides the tools that it lists, so that their
    /// models read what it returns: a prompt, a resource, the handler of a kind of requests.
    /// </summary>
    ServerFunction,

    /// <summary>Parameter row (function). Of which the tool of a server is made without the attributes of its method.</summary>
    ServerToolConversion,

    /// <summary>Property row (list). What is known of the tool of a server; it takes the place of the attributes of its method.</summary>
    ServerToolMetadata,

    /// <summary>Parameter or property row (delegate). Answers each call of a tool of a server, without the attributes of the methods that it calls.</summary>
    ServerToolHandler,

    /// <summary>Parameter row (delegate) or property row (list of them). Sees each call of a tool of a server before it is answered.</summary>
    ServerCallFilter,

    /// <summary>Method row. What a tool does when it is called: each class that overrides or implements it is a tool.</summary>
    ToolBody,

    /// <summary>Type row. Holds what a model chose as the arguments of a call, where a <see cref="ToolBody"/> is given it.</summary>
    ToolArguments,

    /// <summary>Property row (delegate). Decides for each parameter of a tool whether the application gives its value.</summary>
    ParameterBinding,

    /// <summary>Property row (delegate). Gives the value of a parameter for which a <see cref="ParameterBinding"/> decides so.</summary>
    ParameterBinder,

    /// <summary>
    /// Method or constructor row, or parameter row of one that does so when it is given; static member row for a value by which a call does. Changes
    /// something outside of the program, as <see cref="ApiRow.Effect"/> says.
    /// </summary>
    Effect,

    /// <summary>Method row. Reads what belongs to somebody, or what others wrote, as <see cref="ApiRow.Read"/> says.</summary>
    Read,

    /// <summary>Type row. A query of a database, which is read where it becomes a sequence.</summary>
    DataQuery,

    /// <summary>Type row. What sees the objects that a database is about to keep: classes that derive from it or implement it may record them.</summary>
    ChangeInterceptor,

    /// <summary>Type row. A tool by which the service of a model searches the web.</summary>
    WebSearchTool,

    /// <summary>Type row. A client of a service: those of its methods change something there whose names begin with a verb of change.</summary>
    ChangingClient,

    /// <summary>Method row. Gives a path below which a program keeps files for its own use for a while.</summary>
    TemporaryPath,

    /// <summary>Method or property row. Looks whether a file is there, or what stands in it.</summary>
    FileLook,

    /// <summary>Property row (bool). Says whether the tool of a server changes nothing.</summary>
    ReadOnlyHint,

    /// <summary>Property row (bool). Says whether the tool of a server may destroy what is there.</summary>
    DestructiveHint,

    /// <summary>Method or property row. Has code of the application run each function that a model calls, or see it before it runs.</summary>
    FunctionInvoker,

    /// <summary>Method row. Registers every tool of an assembly.</summary>
    ToolRegistration,

    /// <summary>Method row. Returns all tools that a remote server offers.</summary>
    RemoteToolList,

    /// <summary>
    /// Static member row; or parameter row (bool), which does so when <see cref="ApiRow.UnsafeValue"/>. Lets a model call functions with
    /// no person between.
    /// </summary>
    AutoInvocation,

    /// <summary>Property or parameter row. The tools of a model call or of an agent.</summary>
    ToolList,

    /// <summary>
    /// Method row. Finds records of a type that are like a text or vector: of the type argument of its type, or where that has none, of its own.
    /// </summary>
    RecordSearch,

    /// <summary>Type row. A store of records that are found by what they are like, with its collections.</summary>
    RecordStore,

    /// <summary>Property row. Which records a <see cref="RecordSearch"/> may find at all.</summary>
    SearchFilter,

    /// <summary>Parameter row (string). The name of the collection in which a <see cref="RecordSearch"/> looks.</summary>
    CollectionName,

    /// <summary>Parameter row (string). The name of a member of records that have no type of their own.</summary>
    RecordField,

    /// <summary>Type row. Who is signed in.</summary>
    UserIdentity,

    /// <summary>Type row. A filter or middleware that sees every tool call.</summary>
    ToolFilter,

    /// <summary>Method row. Runs the host of a program that serves others or works on its own.</summary>
    HostStart,

    /// <summary>Method row. Maps an HTTP endpoint that reaches a model, an agent or tools.</summary>
    EndpointMapping,

    /// <summary>Method row. Maps a developer user interface.</summary>
    DeveloperUi,

    /// <summary>Method row. Connects to an MCP server, as its client.</summary>
    ServerConnection,

    /// <summary>Method row. Makes the application an MCP server.</summary>
    ServerSetup,

    /// <summary>Constructor row. Options of an MCP server that is started as a child process.</summary>
    ServerProcess,

    /// <summary>Type row. The application on which routes are mapped, so that no group stands above it.</summary>
    RouteRoot,

    /// <summary>Type row. On which routes are mapped: the application, or a group of its routes.</summary>
    RouteGroup,

    /// <summary>Type row. What a host is built with: its services, its builder.</summary>
    HostPart,

    /// <summary>Method row. From here on the endpoint of a request is known.</summary>
    RoutingSetup,

    /// <summary>Parameter row (delegate). Maps routes on the application that it is given.</summary>
    RouteSetup,

    /// <summary>Method row. Maps all controllers.</summary>
    ControllerMapping,

    /// <summary>Method row. Maps all pages.</summary>
    PageMapping,

    /// <summary>Method row. Maps the hub that is the type argument.</summary>
    HubMapping,

    /// <summary>Method row. Maps the remote service that is the type argument.</summary>
    RemoteServiceMapping,

    /// <summary>Method row. Gives objects to an endpoint or group that say how it behaves.</summary>
    EndpointMetadata,

    /// <summary>Method row. Runs code of the application before an endpoint or the endpoints of a group.</summary>
    EndpointFilter,

    /// <summary>Method row. Runs code of the application for every request: a delegate, or a type.</summary>
    RequestMiddleware,

    /// <summary>Parameter row (string or strings) or property row (collection of them). Where the application listens.</summary>
    ListenAddress,

    /// <summary>Method row. Listens on the machine itself, and nowhere else.</summary>
    LocalListener,

    /// <summary>Method row. Listens where its arguments say, or everywhere.</summary>
    Listener,

    /// <summary>Method row. Decides for an endpoint or group by which host names it answers.</summary>
    HostConvention,

    /// <summary>Type row. As <see cref="HostConvention"/>, as an attribute or metadata.</summary>
    HostMark,

    /// <summary>Method or property row. Decides for all endpoints by which host names they answer.</summary>
    HostDefault,

    /// <summary>Type row. The filters of all controllers and pages.</summary>
    GlobalFilters,

    /// <summary>Method row. Decides for an endpoint or group who may call it, or that anybody may.</summary>
    AuthorizationConvention,

    /// <summary>Type row. As <see cref="AuthorizationConvention"/>, as an attribute, a filter or metadata.</summary>
    AuthorizationMark,

    /// <summary>Type row. An <see cref="AuthorizationMark"/> that says that anybody may call.</summary>
    AnonymousMark,

    /// <summary>Method row. As <see cref="AuthorizationConvention"/>, for some of the pages.</summary>
    PageAuthorization,

    /// <summary>
    /// Method or property row. Decides who may call the endpoints that do not say it themselves; constructor row for a filter that does so
    /// for controllers and pages.
    /// </summary>
    AuthorizationDefault,

    /// <summary>Method row. Sets up how callers are known.</summary>
    AuthorizationSetup,

    /// <summary>Method row. Has the attributes of tools decide who may call them; tools without any are for everyone.</summary>
    ToolAuthorization,

    /// <summary>Static member row. The level by which a serverless function asks for no key.</summary>
    AnonymousLevel,

    /// <summary>Method row. Decides for an endpoint or group how often it may be called, or that there is no limit.</summary>
    RateLimitConvention,

    /// <summary>Type row. As <see cref="RateLimitConvention"/>, as an attribute.</summary>
    RateLimitMark,

    /// <summary>Property row. Limits all requests.</summary>
    RateLimitDefault,

    /// <summary>Method row. Puts the limits into effect.</summary>
    RateLimitSetup,

    /// <summary>Parameter row (string). The name under which a limit can be asked for.</summary>
    RateLimitPolicy,

    /// <summary>
    /// Method row, or parameter row (delegate that always agrees, or text <c>*</c>). Lets pages of every origin call.
    /// </summary>
    AnyOrigin,

    /// <summary>Method row. Names a cross-origin policy, or sets the one without a name.</summary>
    CorsPolicy,

    /// <summary>Method row. Applies a cross-origin policy to every endpoint that has none of its own.</summary>
    CorsMiddleware,

    /// <summary>Method row. Applies a cross-origin policy to an endpoint or group.</summary>
    CorsConvention,

    /// <summary>Type row. As <see cref="CorsConvention"/>, as an attribute; or says that none applies.</summary>
    CorsMark,

    /// <summary>Parameter or property row. Command line of an MCP server started as a child process.</summary>
    ServerCommand,

    /// <summary>Property row. Arguments of an MCP server started as a child process.</summary>
    ServerArguments,

    /// <summary>Property row (string). The file of the running program.</summary>
    OwnProgram,

    /// <summary>Property row (bool), unsafe when <see cref="ApiRow.UnsafeValue"/>. Lets a child process inherit the environment.</summary>
    InheritedEnvironment,

    /// <summary>Method row. Gives the environment variables that most programs need, without secrets.</summary>
    DefaultEnvironment,

    /// <summary>Property row (dictionary). Environment variables of an MCP server started as a child process.</summary>
    ServerEnvironment,

    /// <summary>Property or parameter row (dictionary). HTTP headers sent to a model service or an MCP server; may carry a credential.</summary>
    RequestHeaders,

    /// <summary>Property row. A client-side handler for requests that an MCP server sends (sampling, elicitation).</summary>
    ServerRequestHandler,

    /// <summary>Method row. Makes a <see cref="ServerRequestHandler"/> that hands the server's request to a model.</summary>
    ModelRequestHandler,

    /// <summary>Property row (string). Whether a request that an MCP server has made to a person is accepted.</summary>
    RequestAnswer,

    /// <summary>Method row. Has text or images checked for harmful content; <see cref="SdkRow.Parameter"/> is the text when there is one.</summary>
    Moderation,

    /// <summary>Method row. Judges the answers of a model; only what it returns tells the verdict.</summary>
    Evaluation,

    /// <summary>Property or method row. Looks at what an <see cref="Evaluation"/> returned, and passes where nothing was judged.</summary>
    UncertainVerdict,

    /// <summary>
    /// Parameter row. Text or object that the model or the caller gets to read: what is written to a response, and the message of an exception
    /// that a framework passes on.
    /// </summary>
    DisclosedText,

    /// <summary>
    /// Type row. An exception of a network, a database or a file system: its message tells of addresses, tables and paths, whoever catches it.
    /// </summary>
    InternalException,

    /// <summary>Parameter or property row (path, bytes or stream). A model that a local runtime loads.</summary>
    ModelFile,

    /// <summary>
    /// Parameter row (path or stream). A model that is read from a file which can hold code beside data, in formats that others read by running it.
    /// </summary>
    PickledModel,

    /// <summary>Parameter row (string). The module of another language that the call gives, whose members are called late bound.</summary>
    ForeignModule,

    /// <summary>Parameter row (string). Code of another language that runs in the process.</summary>
    ForeignCode,

    /// <summary>Method row. Gives what a server sends: content, a stream of it, or a response that holds it.</summary>
    Download,

    /// <summary>Parameter row (path). The file that a call writes what a server sends to.</summary>
    DownloadedFile,

    /// <summary>Parameter row (path). A file that a call writes, or opens to be written.</summary>
    WrittenFile,

    /// <summary>Method row. Makes a hash of content, which tells whether the content is the expected one when it is compared.</summary>
    ContentHash,

    /// <summary>Method row. Tells whether content has been signed by whom it should be.</summary>
    SignatureCheck,

    /// <summary>Method row. Compares texts or bytes.</summary>
    ContentComparison,

    /// <summary>Parameter or property row (string). Name of a model that is downloaded.</summary>
    ModelDownload,

    /// <summary>Parameter or property row (path, or folder of them). Native code that the process loads, such as an inference runtime.</summary>
    NativeLibrary,

    /// <summary>Parameter row (delegate). Serves a route of the application; what its parameters hold comes with the request.</summary>
    RequestHandler,

    /// <summary>Type row. An attribute on controllers whose requests the framework refuses when they break the attributes on their data.</summary>
    ValidatingController,

    /// <summary>Property row (bool). Lets requests pass that a <see cref="ValidatingController"/> would refuse.</summary>
    SuppressedValidation,

    /// <summary>Method row. Makes the framework refuse requests of routes that break the attributes on their data.</summary>
    RequestValidation,

    /// <summary>Type row. An attribute that names the values which a text of a request may have.</summary>
    AllowedValues,

    /// <summary>Type row. An attribute that says how long a text of a request may be.</summary>
    LengthLimit,

    /// <summary>Method row. A rule of a validator: how long the text may be that the <see cref="RuleSubject"/> at the start of the chain selects.</summary>
    LengthRule,

    /// <summary>Method row. A rule of a validator: which pattern the text holds for that the <see cref="RuleSubject"/> selects.</summary>
    PatternRule,

    /// <summary>Parameter row (function). A rule of a validator: which test what the <see cref="RuleSubject"/> selects has passed.</summary>
    PredicateRule,

    /// <summary>Parameter row (expression). Selects the member of a request of which the rules of a validator speak.</summary>
    RuleSubject,

    /// <summary>Parameter row. The object that a validator looks at; the method returns a verdict, or throws where it returns nothing.</summary>
    ValidatedObject,

    /// <summary>
    /// Parameter row. The object whose attributed members are tested where a bool argument asks for all of them; the method tells whether they hold, or
    /// throws where it returns nothing.
    /// </summary>
    AnnotatedObject,

    /// <summary>Property row (bool). Whether the object has passed all rules that the validator has for it.</summary>
    ValidationVerdict,

    /// <summary>Parameter or property row (number). Says how many bytes the body of a request may have.</summary>
    BodyLimit,

    /// <summary>Type row. An attribute by which the body of a request fills a parameter.</summary>
    RequestBody,

    /// <summary>Type row. An attribute whose first argument is a pattern which the whole text of a request has to match.</summary>
    AllowedPattern,

    /// <summary>Type row. Base type of controllers, or an attribute that makes a type one: public methods serve requests.</summary>
    RequestController,

    /// <summary>Type row. An attribute by which a public method of a controller serves no request.</summary>
    NoRequestHandler,

    /// <summary>Type row. Base type of page models: methods named after an HTTP method serve requests.</summary>
    RequestPage,

    /// <summary>Type row. Base type of hubs: clients call the public methods.</summary>
    RequestHub,

    /// <summary>Type row. An attribute of the generated base type of a remote service: clients call the methods that override its own.</summary>
    RemoteService,

    /// <summary>Type row. An attribute of the parameter that holds what a serverless function is started with.</summary>
    RequestTrigger,

    /// <summary>Type row. An attribute that fills a parameter from the request, whatever its type is.</summary>
    RequestParameter,

    /// <summary>Type row. An attribute that fills the members of a parameter from the request and from services, as if they were parameters.</summary>
    RequestParameterList,

    /// <summary>Type row. An attribute that fills a property, or all properties of a type, from the request.</summary>
    RequestMember,

    /// <summary>Type row. An attribute of a page component that gives its route; a <see cref="RouteMember"/> that the route names is filled by it.</summary>
    RouteTemplate,

    /// <summary>Type row. An attribute of a property that the route of a page component can fill.</summary>
    RouteMember,

    /// <summary>Type row. A type of a web framework that holds data of a request; a generic one holds what it is generic of.</summary>
    RequestData,

    /// <summary>Type row. An attribute by which a parameter or member is a service and no data.</summary>
    ServiceAttribute,

    /// <summary>
    /// Type row. Those that call tools give parameters of this very type their value, marked or not: those in <see cref="ApiRow.Hosts"/>.
    /// </summary>
    InjectedType,

    /// <summary>Method row. Registers a service by type; the type is a type argument, a <c>Type</c> or that of an object.</summary>
    ServiceTypeRegistration,

    /// <summary>Method row. Registers work that goes on as long as the host runs.</summary>
    HostedServiceRegistration,

    /// <summary>Method row. Registers a service of which the whole application has one object.</summary>
    SingletonRegistration,

    /// <summary>Method row. Registers types for dependency injection of which each scope, such as a request, has one object.</summary>
    ScopedRegistration,

    /// <summary>Parameter row (enum). How long objects of the registered service live.</summary>
    ServiceLifetime,

    /// <summary>Static member row. The value of a <see cref="ServiceLifetime"/> by which the whole application has one object.</summary>
    SingletonLifetime,

    /// <summary>Static member row. The value of a <see cref="ServiceLifetime"/> by which each scope has one object.</summary>
    ScopedLifetime,

    /// <summary>Method row. Makes an object of the type argument, with services for its constructor.</summary>
    ServiceCreation,

    /// <summary>Method row. Fills objects of a type from configuration; the type is a type argument or that of an object.</summary>
    OptionsBinding,

    /// <summary>Member row. Gives the text of an answer, or is a part of an answer that is its text.</summary>
    AnswerText,

    /// <summary>Member row. A part of the text of an answer that comes piece by piece.</summary>
    StreamedText,

    /// <summary>Property row. Says why a model stopped, or that it refused.</summary>
    StopReason,

    /// <summary>
    /// Property row. Says that the model refused, of an SDK whose models end a refusal as any other answer, with a <see cref="StopReason"/> that tells
    /// nothing and without text.
    /// </summary>
    Refusal,

    /// <summary>Type row. Content of an answer that stands for a <see cref="Refusal"/> of a model behind an abstraction.</summary>
    RefusalContent,

    /// <summary>Property row. Gives an answer parsed, also one that was cut off or withheld.</summary>
    ParsedAnswer,

    /// <summary>Property or parameter row. Gives an answer a form that the model has to keep; see <see cref="ApiRow.ParsingCall"/>.</summary>
    StructuredOutput,

    /// <summary>Method row. Asks for answers that have the form of a type: a type argument, or a <c>Type</c>.</summary>
    TypedAnswer,

    /// <summary>Type row. An attribute of a member without which a text cannot be parsed.</summary>
    RequiredMember,

    /// <summary>Type row. An attribute of a member that no parsed text fills.</summary>
    IgnoredMember,

    /// <summary>Property row. A token that is cancelled when the caller of a request has gone.</summary>
    RequestToken,

    /// <summary>Parameter row (text). The call parses it and throws when it has another form.</summary>
    TextParse,

    /// <summary>
    /// Parameter or property row. What arrives is kept in a file or a database; an object is kept with what its members hold. Method row: keeps
    /// the objects that were changed before.
    /// </summary>
    StoredValue,

    /// <summary>Static member or constructor row. A message role of the instruction channel (system, developer).</summary>
    InstructionRole,

    /// <summary>Static member row. The message role of what a tool has answered.</summary>
    ToolRole,

    /// <summary>Parameter or property row. Says who speaks in a message.</summary>
    MessageRole,

    /// <summary>Method or constructor row. Makes a message of the instruction channel, or adds one to a conversation.</summary>
    InstructionMessage,
}
