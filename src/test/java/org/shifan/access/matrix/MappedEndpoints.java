package org.shifan.access.matrix;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import jakarta.ws.rs.core.Application;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.glassfish.jersey.servlet.ServletContainer;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.function.support.RouterFunctionMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/** Everything that the running application maps, by all its servlets. */
final class MappedEndpoints {

  private final Set<Endpoint> found = new TreeSet<>();
  private final ApplicationContext spring;

  private MappedEndpoints(ApplicationContext spring) {
    this.spring = spring;
  }

  static Set<Endpoint> of(ServletContext servlets, ApplicationContext spring) throws Exception {
    MappedEndpoints endpoints = new MappedEndpoints(spring);
    for (ServletRegistration servlet : servlets.getServletRegistrations().values()) {
      endpoints.servlet(servlet);
    }
    // answered by a filter of the web apps
    endpoints.found.add(new Endpoint("GET", "/camunda"));
    return endpoints.found;
  }

  private void servlet(ServletRegistration servlet) throws Exception {
    if (servlet.getClassName().equals(ServletContainer.class.getName())) {
      String root = servlet.getMappings().iterator().next().replaceFirst("/\\*$", "");
      found.addAll(JerseyEndpoints.of(application(servlet), root));
    } else if (servlet.getClassName().equals(DispatcherServlet.class.getName())) {
      spring.getBeansOfType(HandlerMapping.class).values().forEach(this::mapping);
    } else {
      throw new IllegalStateException(
          "a servlet that the walk does not know: " + servlet.getName());
    }
  }

  private Application application(ServletRegistration servlet) throws Exception {
    String type = servlet.getInitParameter("jakarta.ws.rs.Application");
    return type == null
        ? (Application) spring.getBean(Class.forName(servlet.getName()))
        : (Application) Class.forName(type).getConstructor().newInstance();
  }

  private void mapping(HandlerMapping mapping) {
    if (mapping instanceof RequestMappingInfoHandlerMapping methods) {
      methods.getHandlerMethods().keySet().forEach(this::method);
    } else if (mapping instanceof AbstractUrlHandlerMapping urls) {
      urls.getHandlerMap().forEach(this::files);
    } else if (mapping instanceof RouterFunctionMapping functions
        && functions.getRouterFunction() != null) {
      throw new IllegalStateException("router functions, which the walk does not know");
    }
  }

  private void method(RequestMappingInfo info) {
    Set<RequestMethod> stated = info.getMethodsCondition().getMethods();
    Set<RequestMethod> methods = stated.isEmpty() ? Set.of(RequestMethod.values()) : stated;
    for (String path : List.copyOf(info.getPatternValues())) {
      methods.forEach(method -> found.add(new Endpoint(method.name(), path)));
    }
  }

  private void files(String mapping, Object handler) {
    if (handler instanceof ResourceHttpRequestHandler files) {
      found.addAll(StaticFiles.of(mapping, files));
    } else {
      found.add(new Endpoint("GET", mapping));
    }
  }
}
