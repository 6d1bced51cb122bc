import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * Runs servers of Neo4j Community until its standard input ends. A line of input is an order, its parts between tabs:
 * start FOLDER, or start FOLDER PASSWORD to give the user neo4j that password, and stop FOLDER. FOLDER/neo4j.conf holds
 * the server's settings. A line of output says what came of an order: done, or failed and why.
 */
public class Neo4jLocal {
  private static final Map<String, DatabaseManagementService> running = new ConcurrentHashMap<>();

  public static void main(String[] arguments) throws Exception {
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> running.values().forEach(DatabaseManagementService::shutdown)));
    BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String order; (order = orders.readLine()) != null; ) {
      try {
        carryOut(order.split("\t"));
        System.out.println("done");
      } catch (Exception failure) {
        System.out.println("failed\t" + rootCause(failure));
      }
    }
    System.exit(0);
  }

  private static void carryOut(String[] order) {
    String folder = order[1];
    if (order[0].equals("stop")) {
      running.remove(folder).shutdown();
      return;
    }
    DatabaseManagementService service =
        new DatabaseManagementServiceBuilder(Path.of(folder))
            .loadPropertiesFromFile(Path.of(folder, "neo4j.conf"))
            .build();
    running.put(folder, service);
    if (order.length > 2)
      service
          .database("system")
          .executeTransactionally(
              "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", order[2]));
  }

  private static String rootCause(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) cause = cause.getCause();
    return String.valueOf(cause).lines().findFirst().orElse("");
  }
}
