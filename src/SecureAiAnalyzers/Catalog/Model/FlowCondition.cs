namespace SecureAiAnalyzers.Catalog.Model;

/// <summary>When a <see cref="FlowRow"/> holds; most conditions speak of its <see cref="FlowRow.Selector"/>.</summary>
internal enum FlowCondition
{
    /// <summary>Always.</summary>
    None,

    /// <summary>Sink: counts when the selector holds a value with <see cref="ApiRole.InstructionRole"/>, or the constant "system" or "developer".</summary>
    InstructionRole,

    /// <summary>Sink: counts when the parameter is a string; the same parameter of other overloads takes a message, whose making is a sink itself.</summary>
    PlainText,

    /// <summary>
    /// Sink: counts when the program in the selector (a parameter, or a property of the object that owns the list) may be a shell or interpreter
    /// that reads the argument as code. A single text of arguments counts whatever the program is: it can hold further arguments.
    /// </summary>
    Shell,

    /// <summary>Sink: counts always; the program in the selector is told with it when it is one that runs containers.</summary>
    Container,

    /// <summary>Sink: counts when the selector, a parameter or a property of the object, is a constant that names HTML, or true.</summary>
    Html,

    /// <summary>Sink: counts when the selector is a constant that names the function of a browser which runs a text.</summary>
    Evaluator,

    /// <summary>Sink: counts when a shell or interpreter that was started without script or command reads it.</summary>
    ShellInput,

    /// <summary>Sink: counts when the call's result becomes a query, whose places are its parameters and whose text is this.</summary>
    QueryFormat,

    /// <summary>Sink: counts when the document that the call parses becomes a query; as the data of one it harms nobody.</summary>
    QueryDocument,

    /// <summary>Sink: counts when the call's result is a type of which an object is made.</summary>
    CreatedType,

    /// <summary>
    /// Sink: counts unless the selector, a parameter of the call or a property of the object that gets the text, is a value by which the text is only the
    /// name of what the database runs.
    /// </summary>
    Statement,

    /// <summary>Sink: counts when every level that the selector can be is one at which log entries are kept.</summary>
    KeptLevel,

    /// <summary>Sink: counts when the call's result is a type of which objects are made that hold what a text says.</summary>
    DeserializedType,

    /// <summary>Sink: counts when what reads it, in the selector or the receiver, lets it name the types of the objects that are made.</summary>
    TypeNaming,

    /// <summary>As <see cref="TypeNaming"/>; what the selector does not say, the default of the application or the type that is asked for may.</summary>
    TypeNamingOrDefault,

    /// <summary>Sink: counts when the settings in the selector let a document type be read.</summary>
    DocumentTypeAllowed,

    /// <summary>Sink: counts unless the object that is made, or called on, is told to read no document type, or to ask nobody for entities.</summary>
    DocumentTypeNotRefused,

    /// <summary>Sink: counts when neither the call nor the process limits the time of a match, and the matching backtracks.</summary>
    UnlimitedMatching,

    /// <summary>Sink: counts unless the selector is a constant that names a claim which only describes a person.</summary>
    AccessClaim,

    /// <summary>Sink: counts unless the options in the selector hold instructions of their own.</summary>
    WithoutInstructions,

    /// <summary>Transfer: of a dictionary only what the template in the receiver names, where its text is constant.</summary>
    TemplateVariables,

    /// <summary>Source: counts when the last segment of the constant argument in the selector names a secret.</summary>
    SecretName,

    /// <summary>Source: counts unless the constant in the selector names a connection that no secret opens.</summary>
    ConnectionName,

    /// <summary>Source: the value is an object that counts only in its members that are named as secrets.</summary>
    SecretMember,

    /// <summary>Source: counts unless each secret was taken out of the object that it is read of, or another text put in its place.</summary>
    HoldsSecret,

    /// <summary>
    /// Source: gives all that is kept under names, and counts unless code chooses among it by what it knows of the names. A function in the selector says
    /// what is shown of each value.
    /// </summary>
    NamedValues,

    /// <summary>Source: counts when the path in the selector is no constant.</summary>
    OutsideFile,

    /// <summary>Sanitizer: counts when the selector is a constant that stands for what was taken out, such as asterisks.</summary>
    Mask,

    /// <summary>Sanitizer: of what the parameter takes, only texts are put into another form, and objects stay as they are.</summary>
    EncodedText,

    /// <summary>Sanitizer: counts when the secret was taken out of the object that is called on, or another text put in its place.</summary>
    HoldsNoSecret,

    /// <summary>Sanitizer: counts when a text is called on, and the call gives the selector, which says how much of it is left at most.</summary>
    Part,

    /// <summary>Sanitizer: counts when the selector is the number of characters that are left, and so small that they tell nothing of a secret.</summary>
    ShortPart,

    /// <summary>Guard: the selector is the set; it must not hold untrusted values itself.</summary>
    Set,

    /// <summary>
    /// Guard: the pattern, in the selector or in the receiver, holds for whole texts only; right for what the characters that it accepts are right for.
    /// </summary>
    AnchoredPattern,

    /// <summary>
    /// Guard: the selector is the beginning that the subject must have; right for paths when the subject is a full path, and for addresses
    /// when the beginning is a constant with scheme, host and slash.
    /// </summary>
    Prefix,

    /// <summary>
    /// Guard: the selector is a step to a parent folder; right for paths when the subject is the way from a folder, or is refused where it names a root.
    /// </summary>
    ParentStep,

    /// <summary>Guard: the selector is how a document type, or an entity in it, begins.</summary>
    DocumentType,

    /// <summary>Guard: the selector is a dot and a domain, with which the subject, the host of an address, ends.</summary>
    Domain,
}
