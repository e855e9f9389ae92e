using System.Collections.Immutable;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.Semantics.Endpoints;

/// <summary>
/// Where the hosts come from that a call is made on or gives away, up to the parameters of the function in which it stands: data that are kept with
/// the file.
/// </summary>
/// <param name="Made">Where the application makes them.</param>
/// <param name="Parameters">The parameters by which callers give them.</param>
/// <param name="IsComplete">Whether nothing else can be a host of the call.</param>
internal sealed record HostSource(ImmutableArray<FilePlace> Made, ImmutableArray<HostParameter> Parameters, bool IsComplete);

/// <summary>A parameter by which callers give a host.</summary>
/// <param name="Place">Where the parameter is declared.</param>
/// <param name="Declaration">The same, or the method of an extension block that is called on the host.</param>
/// <param name="Ordinal">Number of the parameter; <see cref="Receiver"/> for what the method is called on.</param>
/// <param name="IsOpen">Whether there may be callers that are not seen.</param>
internal sealed record HostParameter(FilePlace Place, FilePlace Declaration, int Ordinal, bool IsOpen)
{
    /// <summary>Stands for what a call is made on.</summary>
    public const int Receiver = -1;
}
