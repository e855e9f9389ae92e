#!/usr/bin/env bash
# Packages: MySqlConnector 2.6.2, MySql.Data 26.10.0 (a loopback server speaks as much of the protocol as they need).
#
# Behaviour: both drivers put the values of parameters into the text of the statement themselves, quoted and escaped, and send one plain
# query; the server never sees a parameter. Only after Prepare() the statement and the values travel apart. MySqlConnector then keeps the
# prepared form for the connection and uses it for the next command with the same text, prepared or not.
#
# Seen: "… VALUES ('it''s private')" in the query packet of the one, 'it\'s private' of the other, "VALUES (?)" after Prepare().
#
# Why it matters: the code is parameterized and reviewers conclude that personal data and prompts stay out of the statement. They stand in
# the server's query log, slow log and statement history, and in the log of each proxy, which are read by other people than the table.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

cat > probe.csproj <<'E'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <NoWarn>$(NoWarn);NU1603</NoWarn>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="MySqlConnector" Version="[2.6.2]" />
    <PackageReference Include="MySql.Data" Version="[26.10.0]" />
  </ItemGroup>
</Project>
E

cat > Program.cs <<'E'
using System.Collections.Concurrent;
using System.Data.Common;
using System.Net;
using System.Net.Sockets;
using System.Text;

const string Insert = "INSERT INTO notes (body) VALUES (@body)";
var seen = new ConcurrentQueue<string>();
using var listener = new TcpListener(IPAddress.Loopback, 0);
listener.Start();
var port = ((IPEndPoint)listener.LocalEndpoint).Port;
_ = Task.Run(async () =>
{
    while (true)
    {
        var client = await listener.AcceptTcpClientAsync();
        _ = Task.Run(() => new Server(client.GetStream(), seen).Run());
    }
});

var address = $"Server=127.0.0.1;Port={port};User ID=ann;Password=none;Pooling=false;";
using (var connection = new MySqlConnector.MySqlConnection(address + "SslMode=None"))
{
    connection.Open();
    Show("MySqlConnector", connection, prepare: false);
    Show("MySqlConnector, prepared", connection, prepare: true);
    Show("MySqlConnector, the next command", connection, prepare: false);
}

using (var connection = new MySql.Data.MySqlClient.MySqlConnection(address + "SslMode=Disabled"))
{
    connection.Open();
    Show("MySql.Data", connection, prepare: false);
    Show("MySql.Data, prepared", connection, prepare: true);
}

void Show(string name, DbConnection connection, bool prepare)
{
    using var command = connection.CreateCommand();
    command.CommandText = Insert;
    var parameter = command.CreateParameter();
    (parameter.ParameterName, parameter.Value) = ("@body", "it's private");
    command.Parameters.Add(parameter);
    seen.Clear();
    if (prepare)
        command.Prepare();
    command.ExecuteNonQuery();
    Console.WriteLine($"{name}: {string.Join(" | ", seen)}");
}

/// <summary>Accepts everybody, answers each statement with "done" and the few questions of the drivers with an empty table.</summary>
internal sealed class Server(Stream stream, ConcurrentQueue<string> seen)
{
    private static readonly byte[] Done = [0, 0, 0, 2, 0, 0, 0];
    private static readonly byte[] End = [0xfe, 0, 0, 2, 0];
    private byte sequence;

    public void Run()
    {
        const uint Abilities = 0x1 | 0x4 | 0x8 | 0x200 | 0x2000 | 0x8000 | 0x10000 | 0x20000 | 0x80000;
        Write([
            10, .. "8.0.36\0"u8, 1, 0, 0, 0, .. "12345678\0"u8, .. BitConverter.GetBytes(Abilities)[..2], 45, 2, 0,
            .. BitConverter.GetBytes(Abilities)[2..], 21, .. new byte[10], .. "123456789012\0mysql_native_password\0"u8]);
        try
        {
            Read();
            Write(Done);
            while (Answer(Read()))
            {
            }
        }
        catch (IOException)
        {
        }
    }

    private bool Answer(byte[] packet)
    {
        sequence = 1;
        var text = Encoding.UTF8.GetString(packet.AsSpan(1));
        switch (packet[0])
        {
            case 1:
                return false;
            case 3 when text.StartsWith("SELECT", StringComparison.Ordinal) || text.StartsWith("SHOW", StringComparison.Ordinal):
                Write([1]);
                Write(Column);
                Write(End);
                Write(End);
                return true;
            case 3:
                seen.Enqueue("query " + text);
                break;
            case 0x16:
                seen.Enqueue("prepare " + text);
                Write([0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0]);
                Write(Column);
                Write(End);
                return true;
            case 0x17:
                seen.Enqueue("execute with " + (text.Contains("it's private") ? "the value" : "something else"));
                break;
        }

        Write(Done);
        return true;
    }

    private static byte[] Column => [3, .. "def"u8, 0, 0, 0, 1, .. "c"u8, 0, 12, 45, 0, 100, 0, 0, 0, 253, 0, 0, 0, 0, 0];

    private byte[] Read()
    {
        var head = new byte[4];
        stream.ReadExactly(head);
        var packet = new byte[head[0] | head[1] << 8 | head[2] << 16];
        stream.ReadExactly(packet);
        sequence = (byte)(head[3] + 1);
        return packet;
    }

    private void Write(byte[] packet)
    {
        stream.Write([(byte)packet.Length, (byte)(packet.Length >> 8), (byte)(packet.Length >> 16), sequence++]);
        stream.Write(packet);
    }
}
E

cat > expected.txt <<'E'
MySqlConnector: query INSERT INTO notes (body) VALUES ('it''s private')
MySqlConnector, prepared: prepare INSERT INTO notes (body) VALUES (?) | execute with the value
MySqlConnector, the next command: execute with the value
MySql.Data: query INSERT INTO notes (body) VALUES ('it\'s private')
MySql.Data, prepared: prepare INSERT INTO notes (body) VALUES (?) | execute with the value
E

dotnet build --disable-build-servers -m:1 -v q -o out > build.log 2>&1 || { cat build.log; exit 1; }
dotnet out/probe.dll | tee seen.txt
if ! diff expected.txt seen.txt; then
  echo "CHANGED: the MySQL drivers no longer send as described (expected <, seen >)" >&2
  exit 1
fi
echo "As described: values of parameters are part of the query text unless the command is prepared."
