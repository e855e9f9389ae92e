namespace SecureAiAnalyzers.Catalog.Model;

/// <summary>
/// What a type or member does to a value that passes it. Only those who follow a value ask for it; no rule is told of such a use. The comment of
/// each role says which form of <see cref="FlowRow"/> carries it.
/// </summary>
internal enum FlowRole
{
    /// <summary>
    /// Member row: reading the property or calling the method gives a value with <see cref="FlowRow.Labels"/>. Parameter row: the call fills
    /// the argument (buffer, out) with such a value. <see cref="FlowRow.Condition"/> narrows it.
    /// </summary>
    Source,

    /// <summary>
    /// Parameter or property row; the parameter may be the receiver of a method. What arrives is used as <see cref="FlowRow.Sinks"/> says;
    /// <see cref="FlowRow.Condition"/> narrows it.
    /// </summary>
    Sink,

    /// <summary>
    /// Method or property row. The value goes from each of <see cref="FlowRow.From"/> to each of <see cref="FlowRow.To"/> and nowhere else; a
    /// delegate parameter in From stands for what the delegate returns, in To for the delegate's parameters.
    /// </summary>
    Transfer,

    /// <summary>
    /// Method or property row. Where <see cref="FlowRow.From"/> is all that the result is made of, it is the same text in another form: nothing was cut
    /// out of it or put round it but white space.
    /// </summary>
    Verbatim,

    /// <summary>
    /// Method row, or property row of a text carrier. The result, made of <see cref="FlowRow.From"/>, is right for <see cref="FlowRow.Sinks"/>; so is
    /// what is assigned to the property, as a part of what carries it.
    /// </summary>
    Sanitizer,

    /// <summary>
    /// Parameter row. Hands the argument to the handlers of the program that are for objects of its type: to <see cref="FlowRow.HandlerMember"/> of what
    /// implements one of <see cref="FlowRow.Handlers"/>, or to <see cref="FlowRow.NamedHandlers"/>. The result is what that returns.
    /// </summary>
    Dispatch,

    /// <summary>
    /// Method row. When the call gives <see cref="FlowRow.GuardedWhen"/>, the value in <see cref="FlowRow.From"/> is right for
    /// <see cref="FlowRow.Sinks"/>, under the <see cref="FlowRow.Condition"/>.
    /// </summary>
    Guard,

    /// <summary>
    /// Method row. Asks a person and gives the answer. Who agrees has seen what the question says, and what members of the same type showed before it.
    /// </summary>
    Question,

    /// <summary>
    /// Type row. Text, or an object made of text: what its members return is made of receiver and arguments, what a method of an instance
    /// takes and returns nothing or itself for goes into the receiver.
    /// </summary>
    TextCarrier,

    /// <summary>
    /// Type row. An object that holds a secret and shows it wherever it becomes text: by <c>ToString</c>, in a log entry, by a serializer.
    /// </summary>
    ShownSecret,

    /// <summary>
    /// Type row. A container or wrapper: what its members return or write to an out parameter is what it holds; for a static class of
    /// extension methods, what the first parameter holds. Constructor arguments go in.
    /// </summary>
    Container,

    /// <summary>Method row, or parameter row where only that argument counts. The arguments go into the container that is the receiver.</summary>
    ContainerWriter,

    /// <summary>
    /// Type row, or property row where only what the property holds counts. A queue of objects of one type, its first type argument: what is put into one
    /// of its <see cref="FlowRow.Store"/> comes out of those for the same type, wherever both stand.
    /// </summary>
    MessageQueue,

    /// <summary>
    /// Type row, or property row where only what the property holds counts. A dictionary that other code fills and reads too: what is put under a
    /// constant key comes out under the same key, wherever both stand. <see cref="FlowRow.Store"/> names it.
    /// </summary>
    KeyedStore,
}
