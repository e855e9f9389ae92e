#nullable enable
#pragma warning disable

namespace UnityEngine
{
    public class MonoBehaviour { }
}
