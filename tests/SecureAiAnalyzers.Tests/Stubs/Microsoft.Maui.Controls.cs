#nullable enable
#pragma warning disable

namespace Microsoft.Maui.Controls
{
    public class ContentPage { }
}
