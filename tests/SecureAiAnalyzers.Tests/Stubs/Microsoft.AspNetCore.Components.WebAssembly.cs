#nullable enable
#pragma warning disable

namespace Microsoft.AspNetCore.Components.WebAssembly.Hosting
{
    public sealed class WebAssemblyHostBuilder { }
}
