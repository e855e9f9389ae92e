#nullable enable
#pragma warning disable

namespace System.Windows
{
    public class Window { }
}
