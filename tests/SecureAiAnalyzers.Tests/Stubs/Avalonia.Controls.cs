#nullable enable
#pragma warning disable

namespace Avalonia.Controls
{
    public class Window { }
}
